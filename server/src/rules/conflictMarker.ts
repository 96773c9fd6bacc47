import { anyPage } from '../model/perPage.ts';
import type { Transcript } from '../model/transcript.ts';
import { conflictsIn, isConflictEdge } from '../parser/conflicts.ts';
import { onLine, type Range } from '../text/position.ts';
import { transcriptRule } from './rule.ts';

export const conflictMarker = transcriptRule({
	id: 'conflict-marker',
	about: 'form',
	summary: 'No merge is left half done',
	why: 'Where two people edited the same lines, git writes both versions and leaves the choice to somebody. Until it is made, what was said stands there twice (https://git-scm.com/docs/git-merge#_how_conflicts_are_presented).',
	severity: 'warning',
	choicesOnly: true,
	options: {},
	examples: [
		{
			about: 'Two versions of a turn. Both are read as turns.',
			before:
				'**Ann Lee:** Hello there.\n\n<|<<<<<<< HEAD|>\n**Bob Kay:** It is good to be here.\n=======\n**Bob Kaye:** It is good to be here.\n>>>>>>> review\n\n**Ann Lee:** Tell me.\n\n**Bob Kay:** It sails.',
		},
		{
			about: 'A marker that was forgotten.',
			before: '**Ann Lee:** Hello there.\n<|<<<<<<< HEAD|>\n\n**Bob Kay:** Hello.\n\n**Ann Lee:** Tell me.',
		},
		{
			about: 'An underlined heading.',
			before: 'Part one\n=======\n\n**Ann Lee:** Hello there.\n\n**Bob Kay:** Hello.\n\n**Ann Lee:** Tell me.',
		},
	],
	*check(transcript) {
		if (!hasEdges(transcript)) return;
		for (const [first, ...others] of conflictsIn(transcript.lines)) {
			const twice = others.length > 1;
			yield {
				range: wholeLine(transcript, first),
				message: twice
					? `A merge was not finished: both versions stand here, up to line ${(others.at(-1) ?? first) + 1}. Keep what is right and delete the markers.`
					: 'A marker of a merge was left behind. Keep what is right and delete it.',
				related: others.map((line) => ({ range: wholeLine(transcript, line), message: 'It goes on here.' })),
			};
		}
	},
});

const hasEdges = anyPage(({ lines }) => lines.some(({ text }) => isConflictEdge(text)));

const wholeLine = ({ lines }: Transcript, line: number): Range =>
	onLine(line, { start: 0, end: lines[line]?.text.trimEnd().length ?? 0 });
