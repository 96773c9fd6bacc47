import {
	type DecorationOptions,
	Disposable,
	OverviewRulerLane,
	Range,
	type TextEditor,
	type TextEditorDecorationType,
	ThemeColor,
	window,
	workspace,
} from 'vscode';
import type { SpeakerRow } from '../../../server/src/protocol.ts';
import { toRange } from '../server/convert.ts';
import { bar } from '../speakers/badge.ts';
import type { KnownSpeakers } from '../speakers/known.ts';
import { palette } from '../speakers/palette.ts';
import { badgeIcons, iconOf, type SpeakerColours } from '../speakers/rememberedColours.ts';

/**
 * Marks each turn in the gutter and the overview ruler with its speaker's colour. The colour is never the only sign: the
 * label's line has the speaker's initials in the gutter, and the label says the name.
 */
export function showSpeakerColours(known: KnownSpeakers, colours: SpeakerColours): Disposable {
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
		const indices = colours.of(current.speakers);
		const colourOf = ({ name }: SpeakerRow): number => indices.get(name) ?? 0;
		// Types are made anew only when other people are to be shown: typing moves the ranges alone.
		const wanted = JSON.stringify(speakers.map((row) => [row.name, colourOf(row)]));
		if (wanted !== drawn) {
			clear();
			types = speakers.flatMap((row) => [labelType(row, colourOf(row)), bodyType(colourOf(row))]);
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

/** Those who say most; a long hearing has more people than a gutter can show. */
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

function labelType(row: SpeakerRow, colour: number): TextEditorDecorationType {
	const { dark, light } = badgeIcons(row, colour);
	return window.createTextEditorDecorationType({
		overviewRulerColor: new ThemeColor(`transcript.speaker${colour + 1}`),
		overviewRulerLane: OverviewRulerLane.Left,
		dark: { gutterIconPath: dark, gutterIconSize: 'contain' },
		light: { gutterIconPath: light, gutterIconSize: 'contain' },
	});
}

function bodyType(colour: number): TextEditorDecorationType {
	const { dark, light } = palette[colour] ?? { dark: '#BBBBBB', light: '#5F5F5F' };
	return window.createTextEditorDecorationType({
		overviewRulerColor: new ThemeColor(`transcript.speaker${colour + 1}`),
		overviewRulerLane: OverviewRulerLane.Left,
		isWholeLine: true,
		dark: { gutterIconPath: iconOf(bar(dark)), gutterIconSize: '100%' },
		light: { gutterIconPath: iconOf(bar(light)), gutterIconSize: '100%' },
	});
}
