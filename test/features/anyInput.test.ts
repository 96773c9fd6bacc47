import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codeLenses } from '../../server/src/features/codeLenses.ts';
import { codeLensTitle } from '../../server/src/features/codeLensTitle.ts';
import { completion } from '../../server/src/features/completion.ts';
import { definition } from '../../server/src/features/definition.ts';
import { documentLinks } from '../../server/src/features/documentLinks.ts';
import { formatting } from '../../server/src/features/formatting.ts';
import { highlights } from '../../server/src/features/highlights.ts';
import { inlayHints } from '../../server/src/features/inlayHints.ts';
import { linkedEditing } from '../../server/src/features/linkedEditing.ts';
import { references } from '../../server/src/features/references.ts';
import { rename } from '../../server/src/features/rename.ts';
import { selectionRanges } from '../../server/src/features/selectionRanges.ts';
import { semanticTokens } from '../../server/src/features/semanticTokens.ts';
import { type Parsed, parse } from '../../server/src/parser/parse.ts';
import { comparePositions, onLine, type Position, type Range } from '../../server/src/text/position.ts';
import { indexedOf } from '../../server/src/workspace/indexedTranscript.ts';
import { defaults } from '../support/formatting.ts';

const line = fc.constantFrom(
	'',
	'Ann Lee: Hello to you, how are you?',
	'**Ann Lee (CNN):** Hi (Laughter.) [inaudible 00:01]',
	'**Ann Lee: **',
	'**Bob** [1:53](https://a.example/?t=113)',
	'AL/BK: Yes',
	'- [ann] (00:12) so',
	'| Name | Initials |',
	'| --- | --- |',
	'| Ann Lee | AL |',
	'---',
	'media: a.mp3',
	'speakers: ["Ann Lee", {name: Bob, aliases: [B]}]',
	'# Title *so* [',
	'```',
	'<!-- x',
	'WEBVTT',
	'00:00:01.000 --> 00:00:02.000',
	'<v Ann & Lee>hi (',
	'(00:02:40):',
	'\ud83d **\udc00:** \0 \u2028',
	'Q    Why?',
);
const texts = fc.array(line, { minLength: 1, maxLength: 24 });
const places = fc.array(fc.record({ line: fc.nat(26), character: fc.nat(60) }), { minLength: 1, maxLength: 6 });

function isInside({ lines }: Parsed, { start, end }: Range): boolean {
	const fits = ({ line: at, character }: Position) => character >= 0 && character <= (lines[at]?.text.length ?? -1);
	return fits(start) && fits(end) && comparePositions(start, end) <= 0;
}

test('whatever the text and the place, every feature answers with ranges of the text', () => {
	fc.assert(
		fc.property(texts, places, fc.constantFrom('Cy Day', 'X:', '*', ''), (lines, positions, name) => {
			const transcript = parse(lines);
			const whole = { start: { line: 0, character: 0 }, end: { line: lines.length + 3, character: 9 } };
			const ranges: Range[] = [
				...documentLinks(transcript, { document: 'file:///a.transcript', folders: [] }).map(({ range }) => range),
				...semanticTokens(transcript, whole).map((token) => onLine(token.line, token)),
				...formatting(transcript, defaults).map(({ range }) => range),
				...inlayHints(transcript, whole, { continuingSpeaker: true, declaredName: true }).map(({ position }) => ({
					start: position,
					end: position,
				})),
				...(indexedOf('file:///a.transcript', transcript)?.people.map(({ range }) => range) ?? []),
			];
			for (const { kind, line: at } of codeLenses(transcript)) assert.ok(codeLensTitle(transcript, kind, at));
			for (const position of positions) {
				const renaming = rename(transcript, position, name);
				ranges.push(
					...references(transcript, position, true).map(({ range }) => range),
					...highlights(transcript, position).map(({ range }) => range),
					...selectionRanges(transcript, position),
					...(linkedEditing(transcript, position)?.ranges ?? []),
					...completion(transcript, position).map(({ range }) => range),
					...('edits' in renaming ? renaming.edits.map(({ range }) => range) : []),
				);
				const target = definition(transcript, position)?.target;
				if (target) ranges.push(target.range);
			}
			for (const range of ranges) assert.ok(isInside(transcript, range), JSON.stringify(range));
		}),
		{ seed: 11, numRuns: process.env.TRANSCRIPT_NO_SLOW ? 150 : 1500 },
	);
});
