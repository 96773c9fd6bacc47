import type { OverviewMark } from '../../../../server/src/protocol.ts';
import { clock, filled } from '../../webviews/page/markup.ts';
import { type Axis, type AxisKind, axisOf } from './axis.ts';
import { pageOf, rowNames, turnsTable } from './document.ts';
import type { FromPage, Shown, ToPage } from './messages.ts';
import { placeOfLine, rowHeight, rowsOf, runAt } from './plot.ts';

/** The page of the overview: draws what the extension tells, and tells where somebody wants to go. */
declare function acquireVsCodeApi(): {
	postMessage(message: FromPage): void;
	getState(): { readonly axis?: AxisKind } | undefined;
	setState(state: { readonly axis: AxisKind }): void;
};

const vscode = acquireVsCodeApi();
const main = document.querySelector('main') ?? document.body;
const byId = (id: string): HTMLElement | null => document.getElementById(id);

let shown: Shown | undefined;
let wanted: AxisKind = vscode.getState()?.axis ?? 'words';
let axis: Axis | undefined;
/** Zero-based; −1 where the cursor is not in the text. */
let caret = -1;
/** The run that the arrow keys stand on. */
let selected = -1;

function show(next: Shown): void {
	const began = performance.now();
	const hasPlot = document.activeElement?.id === 'plot';
	const open = byId('turns')?.hasAttribute('open') ?? false;
	shown = next;
	axis = axisOf(next.overview, wanted, next.words.language);
	selected = Math.min(selected, next.overview.runs.length - 1);
	main.innerHTML = pageOf(next, axis);
	if (open) byId('turns')?.setAttribute('open', '');
	if (hasPlot) byId('plot')?.focus();
	markPlaces();
	vscode.postMessage({ kind: 'drawn', milliseconds: performance.now() - began });
}

function turnTo(kind: AxisKind): void {
	wanted = kind;
	vscode.setState({ axis: kind });
	if (shown) show(shown);
	byId(kind)?.focus();
}

/** Shows where the cursor and the arrow keys stand. */
function markPlaces(): void {
	const places = byId('places');
	if (!places || !shown || !axis) return;
	const { overview } = shown;
	const rows = rowsOf(overview);
	const at = caret < 0 ? -1 : runAt(overview.runs, caret);
	const run = overview.runs[at];
	const own = overview.runs[selected];
	const percent = (share: number): string => `${share * 100}%`;
	const line = run ? percent(placeOfLine(run, caret, axis)) : '';
	const [from, to] = own ? axis.span(own) : [0, 0];
	places.innerHTML = [
		run ? `<line class="caret" x1="${line}" x2="${line}" y1="${rows.speakers}" y2="${rows.axis}"/>` : '',
		own
			? `<rect class="selected" x="${percent(from)}" width="${percent(Math.max(to - from, 0.002))}" y="${rows.speakers + own.row * rowHeight + 1}" height="${rowHeight - 2}" rx="2"/>`
			: '',
	].join('');
	for (const name of document.querySelectorAll('[data-row]')) {
		name.classList.toggle('current', run !== undefined && name.getAttribute('data-row') === `${run.row}`);
	}
}

/** `Bob Kay · line 41 · Words: 120 · 1:02`. */
function textOfRun(index: number): string {
	const run = shown?.overview.runs[index];
	if (!shown || !run) return '';
	const { words, overview } = shown;
	const time = run.start === undefined ? [] : [`${run.estimated ? '≈ ' : ''}${clock(run.start)}`];
	const name = rowNames(overview, words)[run.row]?.name ?? '';
	return [name, filled(words.line, run.line + 1), `${words.words}: ${run.words}`, ...time].join(' · ');
}

const textOfMark = ({ kind, text, line, count }: OverviewMark): string =>
	[
		shown?.words.kinds[kind] ?? kind,
		...(text === '' ? [] : [text]),
		filled(shown?.words.line ?? '', line + 1),
		...(count > 1 ? [`× ${count}`] : []),
	].join(' · ');

interface Found {
	readonly line: number;
	readonly text: string;
	readonly run?: number;
}

/** What is under the pointer, or so near that it was meant. */
function foundAt(event: MouseEvent): Found | undefined {
	const plot = byId('plot');
	if (!plot || !shown || !axis) return undefined;
	const box = plot.getBoundingClientRect();
	const x = (event.clientX - box.left) / Math.max(1, box.width);
	const y = event.clientY - box.top;
	const near = 8 / Math.max(1, box.width);
	const { overview } = shown;
	const rows = rowsOf(overview);
	const isIn = (top: number | undefined): boolean => top !== undefined && y >= top && y < top + rowHeight;
	const marks = isIn(rows.problems) ? overview.problems : isIn(rows.annotations) ? overview.annotations : undefined;
	if (marks) {
		const own = axis;
		const [best] = marks.map((mark) => ({ mark, far: Math.abs(own.at(mark) - x) })).sort((a, b) => a.far - b.far);
		return best && best.far <= near ? { line: best.mark.line, text: textOfMark(best.mark) } : undefined;
	}
	if (rows.sections !== undefined && y < rows.speakers) {
		const section = overview.sections.find((one) => isWithin(axis?.span(one), x));
		return section && { line: section.line, text: section.title };
	}
	const row = Math.floor((y - rows.speakers) / rowHeight);
	let best = -1;
	let least = near;
	for (const [index, run] of overview.runs.entries()) {
		if (run.row !== row) continue;
		const [from, to] = axis.span(run);
		const far = x < from ? from - x : x > to ? x - to : 0;
		if (far > least || (far === least && best >= 0)) continue;
		best = index;
		least = far;
	}
	const run = overview.runs[best];
	return run && { line: run.line, text: textOfRun(best), run: best };
}

const isWithin = (span: readonly [number, number] | undefined, x: number): boolean =>
	span !== undefined && x >= span[0] && x <= span[1];

const tell = (text: string): void => {
	const told = byId('told');
	if (told) told.textContent = text;
};

function select(index: number): void {
	const run = shown?.overview.runs[index];
	if (!run) return;
	selected = index;
	markPlaces();
	tell(textOfRun(index));
	vscode.postMessage({ kind: 'go', line: run.line, focus: false });
}

/** The next run of the same row, or of the row above or below at about the same place. */
function step(key: string): number {
	const runs = shown?.overview.runs ?? [];
	const own = runs[selected] ?? runs[runAt(runs, Math.max(0, caret))];
	if (!own) return -1;
	const at = runs.indexOf(own);
	if (key === 'ArrowRight') return Math.min(runs.length - 1, at + 1);
	if (key === 'ArrowLeft') return Math.max(0, at - 1);
	if (key === 'Home') return 0;
	if (key === 'End') return runs.length - 1;
	const down = key === 'ArrowDown' ? 1 : -1;
	const last = shown?.overview.rows ?? 0;
	for (let row = own.row + down; row >= 0 && row < last; row += down) {
		let best = -1;
		for (const [index, run] of runs.entries()) {
			const far = Math.abs(run.from - own.from);
			if (run.row === row && (best < 0 || far < Math.abs((runs[best]?.from ?? 0) - own.from))) best = index;
		}
		if (best >= 0) return best;
	}
	return at;
}

const steps = new Set(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

document.addEventListener('keydown', (event) => {
	if (document.activeElement?.id !== 'plot' || event.ctrlKey || event.altKey || event.metaKey) return;
	if (steps.has(event.key)) select(step(event.key));
	else if (event.key === 'Enter' || event.key === ' ') {
		const run = shown?.overview.runs[selected < 0 ? step('') : selected];
		if (run) vscode.postMessage({ kind: 'go', line: run.line, focus: true });
	} else return;
	event.preventDefault();
});

document.addEventListener('click', (event) => {
	const target = event.target instanceof Element ? event.target : undefined;
	const button = target?.closest('button');
	const line = button?.getAttribute('data-line');
	if (line) vscode.postMessage({ kind: 'go', line: Number(line), focus: true });
	else if (button?.id === 'words' || button?.id === 'time') turnTo(button.id);
	else if (button?.id === 'copy' || button?.id === 'save' || button?.id === 'read') {
		vscode.postMessage({ kind: 'command', command: button.id });
	} else if (target?.closest('#plot')) {
		const found = foundAt(event);
		if (!found) return;
		if (found.run !== undefined) selected = found.run;
		markPlaces();
		tell(found.text);
		vscode.postMessage({ kind: 'go', line: found.line, focus: false });
	}
});

document.addEventListener('mousemove', (event) => {
	const plot = byId('plot');
	if (!plot || !(event.target instanceof Element && event.target.closest('#plot'))) return;
	const found = foundAt(event);
	plot.classList.toggle('over', found !== undefined);
	// The browser's own hint: it needs no room and is where it is looked for.
	if (found) plot.title = found.text;
	else plot.removeAttribute('title');
});

/** Thousands of rows are made when somebody wants to see them. */
document.addEventListener(
	'toggle',
	(event) => {
		const details = event.target;
		if (!(details instanceof HTMLElement) || details.id !== 'turns' || !shown) return;
		const place = details.querySelector('div');
		if (place) place.innerHTML = details.hasAttribute('open') ? turnsTable(shown) : '';
	},
	true,
);

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
	if (data.kind === 'show') show(data.shown);
	else if (data.kind === 'caret') {
		caret = data.line;
		markPlaces();
	}
});

vscode.postMessage({ kind: 'ready' });
