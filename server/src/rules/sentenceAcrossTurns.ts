import { type SharedSentence, sharedSentencesIn } from '../facts/speech/sharedSentences.ts';
import { speechIn } from '../facts/speech/spokenText.ts';
import type { Transcript } from '../model/transcript.ts';
import type { TextEdit } from '../text/edit.ts';
import { comparePositions, type Position } from '../text/position.ts';
import { costlyChoice, type Finding, type Fix, transcriptRule } from './rule.ts';

export const sentenceAcrossTurns = transcriptRule({
	id: 'sentence-across-turns',
	about: 'who',
	question: { title: 'Sentences that two speakers share', rank: 16 },
	summary: 'A sentence is one speaker’s',
	why: 'Speech-to-text changes the speaker some words too early or too late, so that a sentence begins in one turn and ends in the next: the commonest complaint about machine transcripts.',
	severity: 'information',
	choicesOnly: true,
	options: {},
	examples: [
		{
			about: 'The end of a sentence was given to whoever spoke next.',
			before:
				'**Ann Lee:** Welcome to the show. <|How are|>\n\n**Bob Kay:** you? I am fine, thanks.\n\n**Ann Lee:** Tell me about the ferry.\n\n**Bob Kay:** It sails in May.',
			after:
				'**Ann Lee:** Welcome to the show. How are you?\n\n**Bob Kay:** I am fine, thanks.\n\n**Ann Lee:** Tell me about the ferry.\n\n**Bob Kay:** It sails in May.',
		},
		{
			about: 'The beginning of an answer was given to whoever asked; the shorter piece is moved.',
			before:
				'**Ann Lee:** When does it sail? <|It|>\n\n**Bob Kay:** sails on the first of May. You should come.\n\n**Ann Lee:** I will.\n\n**Bob Kay:** Good.',
			after:
				'**Ann Lee:** When does it sail?\n\n**Bob Kay:** It sails on the first of May. You should come.\n\n**Ann Lee:** I will.\n\n**Bob Kay:** Good.',
		},
		{
			about: 'Somebody who breaks off, or is interrupted, leaves a sentence open on purpose.',
			before:
				'**Ann Lee:** I was about to —\n\n**Bob Kay:** Never mind.\n\n**Ann Lee:** And then…\n\n**Bob Kay:** Yes.\n\n**Ann Lee:** We went to the\n\n**Bob Kay:** No!',
		},
		{
			about: 'A word that somebody puts in is no part of the sentence.',
			before:
				'**Ann Lee:** We built it in the winter, and then we\n\n**Bob Kay:** right.\n\n**Ann Lee:** It floated.\n\n**Bob Kay:** I saw it.\n\n**Ann Lee:** It sank.',
		},
		{
			about: 'A house that writes neither full stops nor capitals.',
			before:
				'ann: so what did you build\n\nbob: a boat of wood\n\nann: did it float\n\nbob: for a week\n\nann: and then\n\nbob: it sank',
		},
	],
	*check(transcript) {
		for (const sentence of sharedSentencesIn(transcript)) {
			// Where several voices share a line of captions a piece may be found in none of them.
			if (isPiece(sentence.start, sentence.end) && isPiece(sentence.goesOn, sentence.over))
				yield finding(transcript, sentence);
		}
	},
});

const isPiece = (start: Position, end: Position): boolean => comparePositions(start, end) < 0;

/** Of the pieces so much is quoted, in UTF-16 units. */
const mostQuoted = 40;

function finding(transcript: Transcript, sentence: SharedSentence): Finding {
	const { first, second, start, end, goesOn, over } = sentence;
	const head = speechIn(transcript, { start, end });
	const rest = speechIn(transcript, { start: goesOn, end: over });
	return {
		range: { start, end },
		message: `This sentence goes on in the turn of ${second}: “${tailOf(head)} | ${headOf(rest)}”. Move the words to whoever said them.`,
		related: [{ range: { start: goesOn, end: over }, message: 'The sentence goes on here' }],
		fixes: () => choices(transcript, sentence, head, rest, { first, second }),
	};
}

const tailOf = (text: string): string => (text.length > mostQuoted ? `… ${text.slice(-mostQuoted).trimStart()}` : text);
const headOf = (text: string): string => (text.length > mostQuoted ? `${text.slice(0, mostQuoted).trimEnd()} …` : text);

/** The piece with fewer words is moved first: a change of speaker is missed by some words. */
function choices(
	transcript: Transcript,
	{ start, end, goesOn, over, hasBefore, hasBehind }: SharedSentence,
	head: string,
	rest: string,
	{ first, second }: { readonly first: string; readonly second: string },
): readonly Fix[] {
	// A cue shows its words at a time of its own: they are moved by hand.
	if (transcript.captions) return [];
	const up = (): readonly TextEdit[] => [
		{ range: { start: end, end }, newText: ` ${rest}` },
		{ range: { start: goesOn, end: behindSpace(transcript, over) }, newText: '' },
	];
	const down = (): readonly TextEdit[] => [
		{ range: { start: beforeSpace(transcript, start), end }, newText: '' },
		{ range: { start: goesOn, end: goesOn }, newText: `${head} ` },
	];
	const all = [
		...(hasBehind ? [{ words: rest, fix: costlyChoice({ title: `Move “${headOf(rest)}” to ${first}` }, up) }] : []),
		...(hasBefore ? [{ words: head, fix: costlyChoice({ title: `Move “${tailOf(head)}” to ${second}` }, down) }] : []),
	];
	return all.sort((a, b) => a.words.split(' ').length - b.words.split(' ').length).map(({ fix }) => fix);
}

function behindSpace({ lines }: Transcript, at: SharedSentence['over']): SharedSentence['over'] {
	const rest = (lines[at.line]?.text ?? '').slice(at.character);
	return { line: at.line, character: at.character + rest.length - rest.trimStart().length };
}

function beforeSpace({ lines }: Transcript, at: SharedSentence['start']): SharedSentence['start'] {
	if (at.character === 0 && at.line > 0)
		return { line: at.line - 1, character: (lines[at.line - 1]?.text ?? '').length };
	return { line: at.line, character: (lines[at.line]?.text ?? '').slice(0, at.character).trimEnd().length };
}
