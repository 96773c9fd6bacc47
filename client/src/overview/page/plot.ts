import type { Overview, OverviewMark, OverviewRun } from '../../../../server/src/protocol.ts';
import { escaped } from '../../webviews/page/markup.ts';
import type { Axis } from './axis.ts';

/** Heights in pixels. */
export const rowHeight = 20;
const barHeight = 12;
const sectionHeight = 22;
const axisHeight = 20;
/** The plot is drawn in so many units from left to right. */
const width = 10_000;

/** Where the rows of a plot are, in pixels from its top. */
export interface Rows {
	readonly sections: number | undefined;
	/** The first row of a speaker. */
	readonly speakers: number;
	readonly problems: number | undefined;
	readonly annotations: number | undefined;
	readonly verified: number | undefined;
	readonly axis: number;
	readonly height: number;
}

/** Rows for what there is. */
export function rowsOf({ sections, rows, problems, annotations, verified }: Overview): Rows {
	let next = 0;
	const take = (isThere: boolean, height: number): number | undefined => {
		if (!isThere) return undefined;
		next += height;
		return next - height;
	};
	const head = take(sections.length > 0, sectionHeight);
	const speakers = take(true, rows * rowHeight) ?? 0;
	if (problems.length + annotations.length + verified.length > 0) next += 6;
	return {
		sections: head,
		speakers,
		problems: take(problems.length > 0, rowHeight),
		annotations: take(annotations.length > 0, rowHeight),
		verified: take(verified.length > 0, rowHeight),
		axis: take(true, axisHeight) ?? 0,
		height: next,
	};
}

const percent = (share: number): string => `${Math.round(share * 1e5) / 1e3}%`;
const units = (share: number): number => Math.round(share * width);

/**
 * The picture of who speaks when, as SVG that stretches to any width: one path for each row of a speaker, of a rectangle
 * for each run. `colours` are those of {@link rowColours}. Classes give the colours; nothing of it is from the text but the titles of
 * sections, and those are escaped.
 */
export function drawPlot(overview: Overview, axis: Axis, colours: readonly number[]): string {
	const rows = rowsOf(overview);
	const end = rows.axis;
	return [
		`<g class="bands">${bands(overview, axis, rows)}</g>`,
		`<g class="grid">${axis.ticks.map(({ at }) => `<line x1="${percent(at)}" x2="${percent(at)}" y1="${rows.speakers}" y2="${end}"/>`).join('')}</g>`,
		`<svg class="runs" width="100%" height="${rows.height}" viewBox="0 0 ${width} ${rows.height}" preserveAspectRatio="none">`,
		runPaths(overview, axis, rows, colours),
		rows.verified === undefined ? '' : verifiedPath(overview, axis, rows.verified),
		'</svg>',
		rows.problems === undefined
			? ''
			: `<g class="marks">${overview.problems.map((mark) => tick(mark, axis, rows.problems ?? 0)).join('')}</g>`,
		rows.annotations === undefined
			? ''
			: `<g class="marks">${overview.annotations.map((mark) => dot(mark, axis, rows.annotations ?? 0)).join('')}</g>`,
		`<g class="ticks">${axis.ticks.map(({ at, text }) => tickText(at, text, end + 14)).join('')}</g>`,
	].join('');
}

function bands({ sections }: Overview, axis: Axis, rows: Rows): string {
	return sections
		.map((section, index) => {
			const [from, to] = axis.span(section);
			if (to <= from) return '';
			const place = `x="${percent(from)}" width="${percent(to - from)}"`;
			return `<rect class="band${index % 2}" ${place} y="0" height="${rows.axis}"/><svg ${place} y="0" height="${sectionHeight}"><text x="6" y="15">${escaped(section.title)}</text></svg>`;
		})
		.join('');
}

function runPaths({ runs, rows: count }: Overview, axis: Axis, rows: Rows, colours: readonly number[]): string {
	const certain = Array.from({ length: count }, (): string[] => []);
	const pale = Array.from({ length: count }, (): string[] => []);
	for (const run of runs) {
		const [from, to] = axis.span(run);
		const left = units(from);
		// What is hardly a pixel wide is still to be seen.
		const length = Math.max(units(to) - left, 12);
		const own = axis.kind === 'time' && run.estimated ? pale : certain;
		own[run.row]?.push(
			`M${left} ${rows.speakers + run.row * rowHeight + (rowHeight - barHeight) / 2}h${length}v${barHeight}h${-length}z`,
		);
	}
	return Array.from({ length: count }, (_, row) => {
		const colour = colours[row] ?? 0;
		const path = (own: readonly string[] | undefined, kind: string): string =>
			own && own.length > 0 ? `<path class="run c${colour}${kind}" d="${own.join('')}"/>` : '';
		return path(certain[row], '') + path(pale[row], ' pale');
	}).join('');
}

function verifiedPath({ verified }: Overview, axis: Axis, top: number): string {
	const path = verified.map((stretch) => {
		const [from, to] = axis.span(stretch).map(units);
		const length = Math.max((to ?? 0) - (from ?? 0), 12);
		return `M${from} ${top + 8}h${length}v4h${-length}z`;
	});
	return `<path class="verified" d="${path.join('')}"/>`;
}

const tick = (mark: OverviewMark, axis: Axis, top: number): string =>
	`<rect class="mark ${markClass(mark)}" x="${percent(axis.at(mark))}" y="${top + 4}" width="3" height="12"/>`;

const dot = (mark: OverviewMark, axis: Axis, top: number): string =>
	`<circle class="mark ${markClass(mark)}" cx="${percent(axis.at(mark))}" cy="${top + rowHeight / 2}" r="4"/>`;

/** Kinds that a later server knows are drawn as any other. */
const markClass = ({ kind }: OverviewMark): string => (/^[a-z]{1,20}$/.test(kind) ? kind : 'other');

const tickText = (at: number, text: string, y: number): string => {
	const anchor = at > 0.95 ? 'end' : at < 0.05 ? 'start' : 'middle';
	return `<text x="${percent(at)}" y="${y}" text-anchor="${anchor}">${escaped(text)}</text>`;
};

/** The colour of each row, from 1; 0, which is no speaker's, for speech without a label and for the row that many share. */
export function rowColours({ speakers, rows, othersRow }: Overview, colours: readonly number[]): readonly number[] {
	const own: number[] = [];
	for (const [index, { row, name }] of speakers.entries()) {
		own[row] ??= name === '' || row === othersRow ? 0 : (colours[index] ?? 0) + 1;
	}
	return Array.from({ length: rows }, (_, row) => own[row] ?? 0);
}

/** The run that a zero-based line of the text is in, else the last before it; −1 where there is none. */
export function runAt(runs: readonly OverviewRun[], line: number): number {
	let before = -1;
	let holding = -1;
	for (const [index, run] of runs.entries()) {
		if (run.line > line) continue;
		before = index;
		if (run.endLine >= line) holding = index;
	}
	return holding >= 0 ? holding : before;
}

/** Where a line stands on the axis, inside of its run in proportion to the lines. */
export function placeOfLine(run: OverviewRun, line: number, axis: Axis): number {
	const [from, to] = axis.span(run);
	const share = Math.min(1, Math.max(0, (line - run.line) / (run.endLine - run.line + 1)));
	return from + share * (to - from);
}
