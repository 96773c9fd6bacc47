import { type DecorationOptions, Disposable, Range, ThemeColor, window } from 'vscode';
import type { AnnotationRow, TurnRow } from '../../../server/src/protocol.ts';
import { toRange } from '../server/convert.ts';
import type { KnownAnnotations } from './known.ts';

/** Signs behind the label's line: never a colour alone. */
const signs: readonly (readonly [state: TurnRow['state'], sign: string, colour: string])[] = [
	['verified', ' ✓', 'testing.iconPassed'],
	['questioned', ' ?', 'testing.iconQueued'],
	['changed', ' ≠', 'testing.iconSkipped'],
];

/** Marks verified, questioned and changed turns behind their first line, and underlines tagged and unsure words. */
export function showAnnotationMarks(known: KnownAnnotations): Disposable {
	const states = signs.map(([, contentText, colour]) =>
		window.createTextEditorDecorationType({
			after: { contentText, color: new ThemeColor(colour), margin: '0 0 0 1ch' },
		}),
	);
	const tagged = window.createTextEditorDecorationType({
		textDecoration: 'underline dotted',
		overviewRulerColor: new ThemeColor('editorOverviewRuler.infoForeground'),
	});
	const unsure = window.createTextEditorDecorationType({ textDecoration: 'underline wavy' });
	const draw = (): void => {
		const { document, answer } = known.current ?? {};
		for (const editor of window.visibleTextEditors) {
			const isOwn = editor.document === document;
			for (const [index, [state]] of signs.entries()) {
				const turns = isOwn ? (answer?.turns ?? []).filter((turn) => turn.state === state) : [];
				const type = states[index];
				if (type) editor.setDecorations(type, turns.map(atEndOfFirstLine));
			}
			const rows = isOwn ? (answer?.rows ?? []) : [];
			editor.setDecorations(tagged, rows.filter(({ act, unsure: is }) => act === 'tag' && !is).flatMap(toDecoration));
			editor.setDecorations(unsure, rows.filter(({ unsure: is }) => is).flatMap(toDecoration));
		}
	};
	draw();
	return Disposable.from(
		known.onDidChange(draw),
		window.onDidChangeVisibleTextEditors(draw),
		...states,
		tagged,
		unsure,
	);
}

const atEndOfFirstLine = ({ range }: TurnRow): Range => {
	const { line } = toRange(range).start;
	return new Range(line, Number.MAX_SAFE_INTEGER, line, Number.MAX_SAFE_INTEGER);
};

const toDecoration = ({ range, text, author, quote, unsure }: AnnotationRow): DecorationOptions[] =>
	range
		? [{ range: toRange(range), hoverMessage: [text, author, unsure ? `≠ ${quote}` : ''].filter(Boolean).map(escaped) }]
		: [];

/** Hover messages are Markdown: what people wrote stands in them as it is. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!~<>|&:/]/g, '\\$&');
