import { l10n, type Range, Selection, type TextEditor, TextEditorRevealType, window, workspace } from 'vscode';
import type { Hearing } from '../../hearing/hearing.ts';
import { nextDoubtful, secondAt } from '../../hearing/places.ts';
import { fromPosition, toRange } from '../../server/convert.ts';
import type { Command, CommandContext } from '../command.ts';

/** Seconds that are heard before and behind a place. */
const before = 2;
const behind = 1.5;

/** Goes to the next mark of what was not understood, selects it and plays it: what is typed takes its place. */
export const nextUnheard: Command = {
	id: 'transcript.nextUnheard',
	run: ({ hearing }) =>
		walk(hearing, async (editor) => {
			const heard = await hearing.heard(editor.document);
			const marks = (heard?.unheard ?? []).map(toRange);
			const place = marks.find(({ start }) => start.isAfter(editor.selection.active)) ?? marks[0];
			if (!heard || !place) return l10n.t('No mark of what was not understood is left');
			return { place, from: secondAt(heard, fromPosition(place.start)), to: secondAt(heard, fromPosition(place.end)) };
		}),
};

/** Goes to the next word of which the recogniser was not sure, selects it and plays it. */
export const nextDoubtfulWord: Command = {
	id: 'transcript.nextDoubtfulWord',
	run: ({ hearing }: CommandContext) =>
		walk(hearing, async (editor) => {
			const heard = await hearing.heard(editor.document);
			const percent = workspace.getConfiguration('transcript', editor.document).get('hearing.doubtful', 60);
			const words = heard?.words;
			const at = words ? nextDoubtful(words, fromPosition(editor.selection.start), percent) : -1;
			const line = words?.line[at];
			if (!words || line === undefined) return l10n.t('No word is doubtful, or nothing tells how sure the words are');
			const place = toRange({
				start: { line, character: words.start[at] ?? 0 },
				end: { line, character: words.end[at] ?? 0 },
			});
			return { place, from: (words.from[at] ?? 0) / 1000, to: (words.to[at] ?? 0) / 1000 };
		}),
};

/** A place of the text and when it is said; or why there is none. */
type Heard = { readonly place: Range; readonly from: number | undefined; readonly to: number | undefined } | string;

async function walk(hearing: Hearing, find: (editor: TextEditor) => Promise<Heard>): Promise<void> {
	const editor = window.activeTextEditor;
	if (!editor) return;
	// Without a recording the walk is one through the text.
	const isOpen = await hearing.open(editor.document);
	const found = await find(editor);
	if (typeof found === 'string') {
		window.setStatusBarMessage(found, 5000);
		return;
	}
	const { place, from, to } = found;
	editor.selection = new Selection(place.start, place.end);
	editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
	if (isOpen && from !== undefined) hearing.play(Math.max(0, from - before), Math.max(from, to ?? from) + behind);
}
