import type { Page } from 'playwright-core';

/** Where the extension's own words stand on screen: messages, pickers, views, its items in the status bar, problems. */
const places = [
	'.notifications-toasts .notification-list-item-message',
	'.notifications-toasts .notification-list-item-buttons-container .monaco-button',
	'.notifications-center .notification-list-item-message',
	'.notifications-center .notification-list-item-buttons-container .monaco-button',
	'.quick-input-widget .quick-input-title',
	'.quick-input-list .label-name',
	'.quick-input-list .label-description',
	'.quick-input-list .quick-input-list-label-meta',
	'.quick-input-list .quick-input-list-separator',
	'[id="workbench.view.extension.transcript"] .pane-header .title',
	'[id="workbench.view.extension.transcript"] .monaco-list-row .label-name',
	'[id="workbench.view.extension.transcript"] .monaco-list-row .label-description',
	'[id="workbench.view.extension.transcript"] .welcome-view-content',
	'[id="status.extensionMessage"]',
	'[id^="transcript-tools."]',
	'.markers-panel .monaco-list-row .marker-message-line',
	'.codelens-decoration',
].join(', ');

/** What is read aloud at the same places. */
const spoken = [
	'.quick-input-list .monaco-list-row',
	'[id="workbench.view.extension.transcript"] .monaco-list-row',
	'[id^="transcript-tools."] [aria-label]',
].join(', ');

/** All that the extension says on screen at the moment, seen and read aloud. */
export function textsOnScreen(page: Page): Promise<readonly string[]> {
	return page.evaluate(
		([seen = '', heard = '']) => {
			const visible = (element: Element): element is HTMLElement =>
				element instanceof HTMLElement && element.getClientRects().length > 0;
			const texts = [...document.querySelectorAll(seen)].filter(visible).flatMap((one) => one.textContent.split('\n'));
			const names = [...document.querySelectorAll(heard)]
				.filter(visible)
				.map((one) => one.getAttribute('aria-label') ?? '');
			return [...new Set([...texts, ...names].map((text) => text.trim()).filter((text) => text !== ''))];
		},
		[places, spoken],
	);
}
