import { framedPage } from '../webviews/framedPage.ts';
import { escaped } from '../webviews/page/markup.ts';

/** Says a text in the language of the editor. */
export interface Speech {
	t(text: string): string;
}

/** The page of the panel. `source` is where a webview reads files from. */
export function panelPage(script: string, source: string, language: string, l10n: Speech): string {
	const t = escaped;
	const button = (id: string, label: string, content: string, kind = ''): string =>
		`<button id="${id}" class="${kind}" title="${t(label)}" aria-label="${t(label)}">${content}</button>`;
	const icon = (path: string): string => `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;
	const jump = (side: 'back' | 'forward'): string =>
		`<svg viewBox="0 0 24 24" aria-hidden="true"${side === 'forward' ? ' class="turned"' : ''}><path d="M12 5V1L6.5 6 12 11V7a6 6 0 1 1-6 6H4a8 8 0 1 0 8-8z"/></svg><span id="${side}-seconds" class="seconds" aria-hidden="true"></span>`;
	const body = `<main id="player" hidden>
<header><h1 id="name"></h1><p class="turn"><span id="about" title="${t(l10n.t('This time is estimated from the length of the text'))}"></span><span id="who"></span></p></header>
<div class="sound"><canvas id="near" tabindex="0" role="slider" aria-valuemin="0" aria-label="${t(l10n.t('The recording, near what is heard'))}"></canvas><div id="near-head" class="head"></div></div>
<div class="sound"><canvas id="all" tabindex="0" role="slider" aria-valuemin="0" aria-label="${t(l10n.t('The whole recording'))}"></canvas><div id="all-head" class="head"></div></div>
<div class="bar">
<p class="clock"><span id="at">0:00</span> <span class="of">/ <span id="duration">0:00</span></span></p>
<div class="buttons">
${button('back', l10n.t('Jump back'), jump('back'))}
${button('toggle', l10n.t('Play or pause'), `${icon('M7 4l14 8-14 8z')}${icon('M6 4h4v16H6zM14 4h4v16h-4z')}`, 'main')}
${button('forward', l10n.t('Jump forward'), jump('forward'))}
${button('turn', l10n.t('Play the turn at the cursor'), icon('M3 5h18v2H3zM3 11h9v2H3zM3 17h7v2H3zM15 10.5l7 4.5-7 4.5z'))}
</div>
<p class="rate">${button('slower', l10n.t('Slower'), '−')}<span id="rate">1×</span>${button('faster', l10n.t('Faster'), '+')}</p>
</div>
<div id="progress" hidden><p>${t(l10n.t('Reading the recording…'))}</p><div class="track"><div id="bar"></div></div></div>
<section id="blocked" class="notice" hidden><button id="allow">${t(l10n.t('Allow sound'))}</button><p>${t(l10n.t('The editor plays sound once you have clicked here. Once is enough.'))}</p></section>
<section id="refused" class="notice" hidden><p>${t(l10n.t('This editor cannot play sound of this kind. Make a copy that every editor plays and put it beside the transcript:'))}</p><code id="convert"></code></section>
<section id="failed" class="notice" hidden><p>${t(l10n.t('The recording could not be read. Is it still there?'))}</p></section>
</main>
<section id="nothing" hidden><p id="why"></p><button id="choose" hidden>${t(l10n.t('Choose Recording…'))}</button></section>`;
	return framedPage({
		title: l10n.t('Recording'),
		language,
		body,
		style,
		script,
		policy: { 'media-src': `${source} blob:`, 'connect-src': source, 'worker-src': 'blob:' },
	});
}

const style = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 0; font: var(--vscode-font-size, 13px) var(--vscode-font-family, sans-serif); color: var(--vscode-foreground); }
[hidden] { display: none !important; }
main, #nothing { max-width: 760px; margin: 0 auto; padding: 28px 28px 20px; box-sizing: border-box; }
header { display: flex; align-items: baseline; gap: 16px; justify-content: space-between; min-height: 24px; }
h1 { margin: 0; font-size: 1em; font-weight: 400; color: var(--vscode-descriptionForeground); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.turn { margin: 0; font-size: 1.25em; font-weight: 600; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
#about { font-weight: 400; margin-inline-end: .3em; color: var(--vscode-descriptionForeground); }
.sound { position: relative; }
.head { position: absolute; inset: 0 auto 0 -1px; width: 2px; border-radius: 1px; background: var(--vscode-editorCursor-foreground, currentColor); pointer-events: none; }
canvas { display: block; width: 100%; cursor: pointer; border-radius: 4px; }
#near { height: 128px; }
#all { height: 32px; }
.sound { margin: 18px 0 10px; }
.sound + .sound { margin: 0 0 24px; }
.bar { display: grid; grid-template-columns: 1fr auto 1fr; align-items: center; gap: 12px; }
.clock { margin: 0; font-size: 1.6em; font-variant-numeric: tabular-nums; white-space: nowrap; }
.of { font-size: .62em; color: var(--vscode-descriptionForeground); }
.buttons { display: flex; align-items: center; gap: 6px; }
.rate { margin: 0; display: flex; justify-content: flex-end; align-items: center; gap: 2px; font-variant-numeric: tabular-nums; }
#rate { min-width: 3.2em; text-align: center; }
button { font: inherit; color: inherit; background: none; border: 0; border-radius: 6px; min-width: 36px; height: 36px; padding: 0 8px; cursor: pointer; position: relative; display: inline-grid; place-items: center; }
button:hover { background: var(--vscode-toolbar-hoverBackground); }
button:focus-visible, canvas:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
button svg { width: 22px; height: 22px; fill: currentColor; grid-area: 1 / 1; }
.turned { transform: scaleX(-1); }
.seconds { grid-area: 1 / 1; font-size: 8px; font-weight: 600; padding-top: 3px; }
button.main { width: 48px; height: 48px; border-radius: 50%; background: var(--vscode-button-background); color: var(--vscode-button-foreground); border: 1px solid var(--vscode-button-border, transparent); }
button.main:hover { background: var(--vscode-button-hoverBackground); }
.main svg:last-child, .playing .main svg:first-child { visibility: hidden; }
.playing .main svg:last-child { visibility: visible; }
.notice, #progress { margin-top: 22px; padding: 18px; border-radius: 6px; background: var(--vscode-textBlockQuote-background); text-align: center; }
.notice p, #progress p, #nothing p { margin: 0 0 10px; line-height: 1.5; }
.notice p:last-child { margin: 10px 0 0; color: var(--vscode-descriptionForeground); }
#allow, #choose { background: var(--vscode-button-background); color: var(--vscode-button-foreground); border: 1px solid var(--vscode-button-border, transparent); padding: 0 22px; }
#allow { height: 56px; font-size: 1.3em; padding: 0 40px; }
#allow:hover, #choose:hover { background: var(--vscode-button-hoverBackground); }
code { font-family: var(--vscode-editor-font-family, monospace); user-select: all; }
.track { height: 3px; border-radius: 2px; background: var(--vscode-widget-border, rgba(128, 128, 128, .3)); overflow: hidden; }
#bar { height: 100%; width: 0; background: var(--vscode-progressBar-background); }
#nothing { text-align: center; padding-top: 80px; color: var(--vscode-descriptionForeground); }
`;
