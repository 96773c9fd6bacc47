import { speechOf } from '../facts/speech/speech.ts';
import type { Transcript } from '../model/transcript.ts';
import { plainText } from '../text/plain.ts';
import type { Range } from '../text/position.ts';
import { countWords } from '../text/words.ts';
import { type Finding, pageRule } from './rule.ts';

export const repeatedText = pageRule({
	id: 'repeated-text',
	summary: 'No sentence stands many times in a row',
	why: 'Speech-to-text programs fall into loops where nobody speaks, and write one sentence again and again.',
	severity: 'information',
	options: {
		times: {
			default: 4,
			description: 'How many times in a row a sentence of three words or more is told of.',
			minimum: 2,
		},
	},
	examples: [
		{
			about: 'A loop.',
			before:
				'**Ann Lee:** Good morning. <|We will be right back. We will be right back. We will be right back. We will be right back.|> So.\n\n**Bob Kay:** Yes.',
		},
		{
			about: 'A loop over the cues of a caption file.',
			before:
				'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Good morning.\n\n00:02.000 --> 00:03.000\n<v Ann><|Thanks for watching it.\n\n00:03.000 --> 00:04.000\n<v Ann>Thanks for watching it.\n\n00:04.000 --> 00:05.000\n<v Ann>Thanks for watching it.\n\n00:05.000 --> 00:06.000\n<v Ann>Thanks for watching it.|>\n\n00:06.000 --> 00:07.000\n<v Bob>Well.',
		},
		{
			about: 'People do say a short word several times.',
			before: '**Ann Lee:** No. No. No. No. No. It was not so. It was not so.\n\n**Bob Kay:** Yes. Yes. Yes. Yes.',
		},
	],
	*check(transcript, { times }) {
		for (const { paragraphs } of speechOf(transcript)) yield* loopsIn(sentencesIn(transcript, paragraphs), times);
	},
});

interface Sentence {
	/** As written, but for capitals and the marks at its end. */
	readonly key: string;
	readonly range: Range;
}

/** Short answers are said in a row by people too; from so many on it is no person. */
const shortTimes = 12;

function* loopsIn(sentences: readonly Sentence[], times: number): Generator<Finding> {
	for (let start = 0; start < sentences.length; ) {
		const first = sentences[start];
		let end = start + 1;
		while (first && sentences[end]?.key === first.key) end++;
		const count = end - start;
		const last = sentences[end - 1];
		if (first && last && count >= Math.min(times, shortTimes) && count >= enough(first.key, times)) {
			yield {
				range: { start: first.range.start, end: last.range.end },
				message: `This sentence stands ${count} times in a row. If a program wrote it, keep what was said.`,
			};
		}
		start = end;
	}
}

const enough = (sentence: string, times: number): number =>
	countWords(plainText(sentence)) > 2 ? times : Math.max(times, shortTimes);

const ends = /[^.!?…。！？]{1,400}[.!?…。！？]*/gu;

function sentencesIn({ lines }: Transcript, paragraphs: readonly Range[]): readonly Sentence[] {
	const found: Sentence[] = [];
	for (const { start, end } of paragraphs) {
		for (let line = start.line; line <= end.line; line++) {
			const lexed = lines[line];
			if (!lexed || (lexed.kind !== 'text' && lexed.kind !== 'label')) continue;
			const from = lexed.kind === 'label' ? lexed.label.speechAt : 0;
			for (const match of lexed.text.slice(from).matchAll(ends)) {
				const trimmed = match[0].trim();
				if (trimmed === '' || trimmed === '</v>') continue;
				const at = from + match.index + (match[0].length - match[0].trimStart().length);
				found.push({
					key: trimmed
						.replace(/<\/v>$/, '')
						.replace(/(?<![\s.!?…。！？])[\s.!?…。！？]+$/, '')
						.toLowerCase(),
					range: { start: { line, character: at }, end: { line, character: at + trimmed.length } },
				});
			}
		}
	}
	return found;
}
