import {
	Disposable,
	OverviewRulerLane,
	Range,
	type TextDocument,
	TextEditorRevealType,
	ThemeColor,
	window,
	workspace,
} from 'vscode';
import type { HeardTranscript } from '../../../server/src/protocol.ts';
import { turnAtSecond, wordAtSecond } from './places.ts';

/** Lights what is being said in the text. */
export interface SoundFollower extends Disposable {
	/** Lights what is said at a second; nothing where it is undefined. */
	light(document: TextDocument, heard: HeardTranscript | undefined, second: number | undefined): void;
}

/** How long a text is not scrolled after it was edited or scrolled by hand, in milliseconds. */
const rest = 2500;

/** The word at the sound is lit where word times are known, else its turn; what is lit is kept in sight. */
export function followSound(): SoundFollower {
	const word = window.createTextEditorDecorationType({
		backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
		// Themes of high contrast have no background for it and draw a border; others have none of the kind.
		border: '1px solid',
		borderColor: new ThemeColor('editor.findMatchHighlightBorder'),
		borderRadius: '3px',
		overviewRulerColor: new ThemeColor('editorCursor.foreground'),
		overviewRulerLane: OverviewRulerLane.Full,
	});
	const turn = window.createTextEditorDecorationType({
		isWholeLine: true,
		backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
		border: '1px solid',
		borderColor: new ThemeColor('editor.rangeHighlightBorder'),
	});
	let lit = '';
	let edited = 0;
	const listener = workspace.onDidChangeTextDocument(() => {
		edited = Date.now();
		lit = '';
	});
	const draw = (document: TextDocument, words: readonly Range[], turns: readonly Range[]): void => {
		for (const editor of window.visibleTextEditors) {
			const isOwn = editor.document === document;
			editor.setDecorations(word, isOwn ? words : []);
			editor.setDecorations(turn, isOwn ? turns : []);
			const [place] = words.length > 0 ? words : turns;
			const follows = workspace.getConfiguration('transcript', document).get('hearing.follow', true);
			if (!isOwn || !place || !follows || Date.now() - edited < rest) continue;
			const isInSight = editor.visibleRanges.some((range) => range.contains(place.start));
			if (!isInSight) editor.revealRange(place, TextEditorRevealType.InCenter);
		}
	};
	return {
		light(document, heard, second) {
			const said = heard && second !== undefined ? placesAt(heard, second) : none;
			if (said.key === lit) return;
			lit = said.key;
			draw(document, said.words, said.turns);
		},
		dispose: Disposable.from(word, turn, listener).dispose,
	};
}

const none = { key: ' ', words: [], turns: [] } as const;

function placesAt(
	heard: HeardTranscript,
	second: number,
): { readonly key: string; readonly words: readonly Range[]; readonly turns: readonly Range[] } {
	const turn = turnAtSecond(heard, second);
	if (!turn) return none;
	const { words } = heard;
	const at = turn.by === 'word' ? wordAtSecond(words, second) : -1;
	const turns = [new Range(turn.line, 0, turn.endLine, 0)];
	if (at < 0) return { key: `turn ${turn.line} ${turn.endLine}`, words: [], turns };
	const line = words.line[at] ?? 0;
	return {
		key: `word ${at} ${line} ${words.start[at]}`,
		words: [new Range(line, words.start[at] ?? 0, line, words.end[at] ?? 0)],
		turns,
	};
}
