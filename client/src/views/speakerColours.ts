import {
	type DecorationOptions,
	Disposable,
	OverviewRulerLane,
	Range,
	type TextEditor,
	type TextEditorDecorationType,
	ThemeColor,
	Uri,
	window,
	workspace,
} from 'vscode';
import type { SpeakerRow } from '../../../server/src/protocol.ts';
import { toRange } from '../server/convert.ts';
import type { KnownSpeakers } from '../speakers/known.ts';
import { palette } from '../speakers/palette.ts';

/**
 * Marks each turn in the gutter and the overview ruler with its speaker's colour. The colour is never the only sign: the
 * label's line has the speaker's initials in the gutter, and the label says the name.
 */
export function showSpeakerColours(known: KnownSpeakers): Disposable {
	let types: readonly TextEditorDecorationType[] = [];
	let drawn = '';
	const clear = (): void => {
		for (const type of types) type.dispose();
		types = [];
		drawn = '';
	};
	const draw = (): void => {
		const current = known.current;
		const on = workspace.getConfiguration('transcript', current?.document).get('speakerColours.enabled', true);
		const editors = window.visibleTextEditors.filter(({ document }) => document === current?.document);
		if (!on || !current || editors.length === 0) {
			clear();
			return;
		}
		const speakers = ranked(current.speakers);
		// Types are made anew only when other people are to be shown: typing moves the ranges alone.
		const wanted = JSON.stringify(speakers.map(({ name }) => name));
		if (wanted !== drawn) {
			clear();
			types = speakers.flatMap((row, index) => [labelType(row, index), bodyType(index)]);
			drawn = wanted;
		}
		for (const editor of editors) decorate(editor, speakers, types);
	};
	draw();
	return Disposable.from(
		known.onDidChange(draw),
		window.onDidChangeVisibleTextEditors(draw),
		workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('transcript.speakerColours') && draw()),
		{ dispose: clear },
	);
}

/** Those who say most come first; the rest, as many as a long hearing has, share the last colours in turn. */
const ranked = (speakers: readonly SpeakerRow[]): readonly SpeakerRow[] =>
	[...speakers].sort((a, b) => b.words - a.words).slice(0, 40);

function decorate(
	editor: TextEditor,
	speakers: readonly SpeakerRow[],
	types: readonly TextEditorDecorationType[],
): void {
	for (const [index, row] of speakers.entries()) {
		const [label, body] = types.slice(index * 2, index * 2 + 2);
		if (!label || !body) continue;
		const labels: DecorationOptions[] = [];
		const bodies: Range[] = [];
		for (const turn of row.turns) {
			const { start, end } = toRange(turn.range);
			labels.push({ range: new Range(start.line, 0, start.line, 0) });
			if (end.line > start.line) bodies.push(new Range(start.line + 1, 0, end.line, 0));
		}
		editor.setDecorations(label, labels);
		editor.setDecorations(body, bodies);
	}
}

const colourOf = (index: number): { readonly dark: string; readonly light: string } =>
	palette[index % palette.length] ?? { dark: '#BBBBBB', light: '#5F5F5F' };

function labelType(row: SpeakerRow, index: number): TextEditorDecorationType {
	const { dark, light } = colourOf(index);
	const text = row.placeholder ? '?' : initials(row.name);
	return window.createTextEditorDecorationType({
		overviewRulerColor: new ThemeColor(`transcript.speaker${(index % palette.length) + 1}`),
		overviewRulerLane: OverviewRulerLane.Left,
		dark: { gutterIconPath: icon(badge(text, dark, '#000000')), gutterIconSize: 'contain' },
		light: { gutterIconPath: icon(badge(text, light, '#FFFFFF')), gutterIconSize: 'contain' },
	});
}

function bodyType(index: number): TextEditorDecorationType {
	const { dark, light } = colourOf(index);
	return window.createTextEditorDecorationType({
		overviewRulerColor: new ThemeColor(`transcript.speaker${(index % palette.length) + 1}`),
		overviewRulerLane: OverviewRulerLane.Left,
		isWholeLine: true,
		dark: { gutterIconPath: icon(bar(dark)), gutterIconSize: '100%' },
		light: { gutterIconPath: icon(bar(light)), gutterIconSize: '100%' },
	});
}

/** The first letters of the first and last word: what fits into the gutter. */
function initials(name: string): string {
	const words = name.split(/[\s_/]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
	const [first = '?'] = words;
	const last = words.length > 1 ? words.at(-1) : undefined;
	return ([...first][0] ?? '?').toUpperCase() + ([...(last ?? '')][0] ?? '').toUpperCase();
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

const badge = (text: string, fill: string, ink: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><rect x="0.5" y="1.5" width="15" height="13" rx="3" fill="${fill}"/><text x="8" y="11.5" font-family="sans-serif" font-size="9" font-weight="600" text-anchor="middle" fill="${ink}">${escaped(text)}</text></svg>`;

const bar = (fill: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" preserveAspectRatio="none"><rect x="6.5" width="3" height="16" fill="${fill}" opacity="0.75"/></svg>`;

const icon = (svg: string): Uri => Uri.parse(`data:image/svg+xml;base64,${base64(svg)}`);

/** Node's Buffer is not there in a web worker, and `btoa` takes Latin-1 alone. */
const base64 = (text: string): string =>
	btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
