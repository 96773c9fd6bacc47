import { previewPage } from './document.ts';
import type { FromPreview, ToPreview } from './messages.ts';

/** The page of the preview: shows what the extension tells, and scrolls in step with the text. */
declare function acquireVsCodeApi(): { postMessage(message: FromPreview): void };

const vscode = acquireVsCodeApi();
const main = document.querySelector('main') ?? document.body;
let places: readonly { readonly line: number; readonly element: Element }[] = [];
/** Until then what scrolls is this page itself and no person; milliseconds. */
let quietUntil = 0;

const topOf = (element: Element): number => element.getBoundingClientRect().top + window.scrollY;

/** The last place at or above a line. */
function indexAt(line: number): number {
	let [low, high] = [0, places.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle]?.line ?? 0) <= line) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

function scrollToLine(line: number): void {
	const index = Math.max(0, indexAt(line));
	const [own, next] = [places[index], places[index + 1]];
	if (!own) return;
	const from = topOf(own.element);
	const to = next ? topOf(next.element) : from;
	const share = next && next.line > own.line ? Math.min(1, Math.max(0, (line - own.line) / (next.line - own.line))) : 0;
	quietUntil = performance.now() + 150;
	window.scrollTo(0, line <= 0 ? 0 : from + share * (to - from) - 8);
}

/** The line that stands at the top of the window. */
function lineAtTop(): number {
	let [low, high] = [0, places.length];
	const top = window.scrollY + 8;
	while (low < high) {
		const middle = (low + high) >> 1;
		const element = places[middle]?.element;
		if (element && topOf(element) <= top) low = middle + 1;
		else high = middle;
	}
	const [own, next] = [places[low - 1], places[low]];
	if (!own) return 0;
	const [from, to] = [topOf(own.element), next ? topOf(next.element) : 0];
	return next && to > from ? own.line + ((top - from) / (to - from)) * (next.line - own.line) : own.line;
}

window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => {
	if (data.kind === 'show') {
		main.innerHTML = previewPage(data);
		places = [...document.querySelectorAll('[data-line]')].map((element) => ({
			element,
			line: Number(element.getAttribute('data-line')),
		}));
		vscode.postMessage({ kind: 'drawn' });
	} else if (data.kind === 'scroll') scrollToLine(data.line);
	else {
		document.querySelector('.current')?.classList.remove('current');
		const own = places[indexAt(data.line)]?.element;
		(own?.closest('.turn') ?? own)?.classList.add('current');
	}
});

let waits = false;
window.addEventListener('scroll', () => {
	if (waits || performance.now() < quietUntil) return;
	waits = true;
	requestAnimationFrame(() => {
		waits = false;
		vscode.postMessage({ kind: 'scrolled', line: lineAtTop() });
	});
});

document.addEventListener('dblclick', ({ target }) => {
	const line = target instanceof Element ? target.closest('[data-line]')?.getAttribute('data-line') : undefined;
	if (line) vscode.postMessage({ kind: 'go', line: Number(line) });
});

vscode.postMessage({ kind: 'ready' });
