import type { Frame, Page } from 'playwright-core';

/** Something to do in a window before its picture is taken. */
export type Step = (page: Page) => Promise<void>;

/** Runs a command by its title in the palette, `View: Toggle Word Wrap` say. */
export function command(title: string): Step {
	return async (page) => {
		await page.keyboard.press('F1');
		const input = page.locator('.quick-input-widget:visible input[type="text"]');
		await input.fill(`>${title}`);
		await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: lastPart(title) }).waitFor();
		await page.keyboard.press('Enter');
		// The command may ask something in the very same box.
		await page.waitForFunction((asked) => {
			const box = document.querySelector<HTMLInputElement>('.quick-input-widget input[type="text"]');
			return !box || box.offsetParent === null || box.value !== asked;
		}, `>${title}`);
	};
}

/** Several steps of which an animation shows the last alone. */
export function together(...steps: readonly Step[]): Step {
	return async (page) => {
		for (const step of steps) await step(page);
	};
}

/** Fixes all that needs no decision, and waits for what is said of it. */
export const fixed: Step = async (page) => {
	await page.keyboard.press('Shift+Alt+Enter');
	await appearing(page, '[id="status.extensionMessage"]');
};

/** Answers the question of a walk by a key, and waits for the next question or the end. */
export function decided(key: string): Step {
	return async (page) => {
		const question = page.locator('.quick-input-widget:visible .quick-input-title');
		const asked = await question.textContent();
		await page.keyboard.press(key);
		await page.waitForFunction((before) => {
			const now = document.querySelector<HTMLElement>('.quick-input-widget .quick-input-title');
			return !now || now.offsetParent === null || now.textContent !== before;
		}, asked);
		await page.waitForTimeout(1500);
	};
}

/** Presses keys one after the other. */
export function press(...keys: readonly string[]): Step {
	return async (page) => {
		for (const key of keys) await page.keyboard.press(key);
	};
}

/** Puts the cursor on a line and column, both counted from one. */
export function goTo(line: number, column = 1): Step {
	return async (page) => {
		await page.keyboard.press('Control+g');
		await page.locator('.quick-input-widget:visible input[type="text"]').fill(`:${line}:${column}`);
		await page.keyboard.press('Enter');
		await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
		await editor(page).click({ trial: true });
	};
}

/** Shows the hover at the cursor, if the server has one. */
export const hover: Step = async (page) => {
	await command('Show or Focus Hover')(page);
	await appearing(page, '.monaco-hover:visible .hover-contents');
};

/** Opens the menu of quick fixes at the cursor. */
export const quickFix: Step = async (page) => {
	await page.keyboard.press('Control+.');
	await appearing(page, '.action-widget:visible');
};

/** Shows the outline with all of it open, and the file list shut. */
export const outline: Step = async (page) => {
	const files = page.locator('.pane-header[aria-expanded="true"][aria-label^="Explorer Section"]');
	if ((await files.count()) > 0) await files.click();
	await command('Explorer: Focus on Outline View')(page);
	await appearing(page, '.outline-tree .monaco-list-row');
	await focusEditor(page);
};

/** Shows the problems panel. */
export const problems: Step = async (page) => {
	await command('Problems: Focus on Problems View')(page);
	await appearing(page, '.markers-panel .monaco-list-row');
	await focusEditor(page);
};

/** Shows who speaks and what is left to decide, in the side bar. */
export const views: Step = async (page) => {
	await command('Transcript: Focus on Speakers View')(page);
	await appearing(page, '[id="workbench.view.extension.transcript"] .monaco-list-row');
	await focusEditor(page);
};

/** Shows what people marked, in the side bar. */
export const annotations: Step = async (page) => {
	await command('Transcript: Focus on Annotations View')(page);
	await appearing(page, '.pane:has(> .pane-header[aria-label^="Annotations"]) .monaco-list-row');
	await focusEditor(page);
};

/** Shuts the side bar: a panel beside the text wants the room. */
export const alone: Step = async (page) => {
	// The text is read as a transcript once its turns are counted.
	await page.locator('.statusbar-item', { hasText: /\d\/\d+ · / }).waitFor();
	await page.keyboard.press('Control+b');
};

/** Waits until the page of a panel shows something, and a moment longer. */
export function inPage(selector: string): Step {
	return async (page) => {
		await frameWith(page, selector);
		await page.waitForTimeout(1500);
	};
}

/** Plays the turn at the cursor for a while, with its waveform drawn. */
export const hear: Step = async (page) => {
	await press('F9', 'Space')(page);
	const frame = await frameWith(page, '#near');
	await frame?.waitForFunction(() => document.body.dataset.since && document.body.dataset.drawn);
	await page.waitForTimeout(3500);
};

/** The frame of a panel that holds something; panels lie two frames deep. */
async function frameWith(page: Page, selector: string): Promise<Frame | undefined> {
	for (let tries = 0; tries < 300; tries++) {
		for (const frame of page.frames())
			if (
				(await frame
					.locator(selector)
					.count()
					.catch(() => 0)) > 0
			)
				return frame;
		await page.waitForTimeout(100);
	}
	console.warn(`  not shown: ${selector}`);
	return undefined;
}

/** Opens the editor's context menu at the cursor. */
export const contextMenu: Step = async (page) => {
	await page.keyboard.press('Shift+F10');
	await appearing(page, '.monaco-menu .action-item');
};

/** Waits for what may be written at the cursor. */
export const suggestions: Step = async (page) => {
	await appearing(page, '.suggest-widget.visible .monaco-list-row');
};

/** Waits for the box that asks for a new name. */
export const renameBox: Step = async (page) => {
	await appearing(page, '.rename-box');
};

/** Waits for the places where a name stands. */
export const references: Step = async (page) => {
	await appearing(page, '.reference-zone-widget .monaco-list-row');
};

/** Waits for the list that a command asks to choose from. */
export const choices: Step = async (page) => {
	await appearing(page, '.quick-input-widget:visible .monaco-list-row');
};

/** Opens the language status at the right end of the status bar. */
export const languageStatus: Step = async (page) => {
	await page.locator('#status\\.languageStatus').hover();
	await appearing(page, '.hover-language-status');
};

/** Puts the focus back into the text. */
const focusEditor: Step = (page) => command('View: Focus Active Editor Group')(page);

/** Waits for a thing to be shown; a picture without it is taken too, and says so. */
async function appearing(page: Page, selector: string): Promise<void> {
	try {
		await page.locator(selector).first().waitFor({ timeout: 30_000 });
	} catch {
		console.warn(`  not shown: ${selector}`);
	}
}

function editor(page: Page): ReturnType<Page['locator']> {
	return page.locator('.monaco-editor .view-lines').first();
}

/** What the palette surely shows of a title. */
function lastPart(title: string): string {
	return title.slice(title.indexOf(':') + 1).trim();
}
