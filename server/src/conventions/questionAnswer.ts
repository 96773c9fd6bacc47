import { answersAlone, isSentenceWord } from '../languages/all/sentences.ts';
import { startsSentence } from '../languages/all/talk.ts';
import type { Convention, NamedLabel } from '../model/convention.ts';
import { isInterjection } from './names.ts';

const shape =
	/^([\s\u00a0]*(?:\d{1,2}(?:[\s\u00a0]{2,60}| (?=[QA][.:]))|\d{5}:\d{2}[\s\u00a0]{1,60})?)(\**)([QA]|[PDFR](?=(?:\/\d{1,2})?\*{0,3}(?:\.|[\s\u00a0]?[-–—][\s\u00a0]))|[A-Z](?=[\s\u00a0][-–—][\s\u00a0]))(\d{0,4}|\/\d{1,2})(\**)(\.-?|:|(?:[\s\u00a0]|(?<=[PDFR]))[-–—](?=[\s\u00a0]))(\**)(?=[\s\u00a0]|$)/;
/** `R. Lee: …`, `F. Lee.- …`: the letter is an initial. */
const surname =
	/^(?:\p{Lu}\. ?){0,2}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?: \([^()]{1,60}\)| \[[^[\]]{1,60}\])?(?:(?:\*\*)?[:：]|\. ?[-–—](?=[\s\u00a0]))/u;
/** `A    I did.`: an answer set off by a tab or some spaces, with no full stop. */
const spaced =
	/^([\s\u00a0]*(?:\d{1,2}[\s\u00a0]{2,60}|\d{5}:\d{2}[\s\u00a0]{1,60})?)()(A)()()()()(?:\t|[ \u00a0]{2,})(?=[\p{Lu}\d—–("“‘'’.…[$¿-])/u;
/** `A They will.`: one space, and a word that no article stands before. */
const close = /^([\s\u00a0]*)()(A)()()()()[ \u00a0](?=(\p{Lu}[\p{L}’']{0,20}))/u;

const asker = /^[\s\u00a0]{0,60}(?:\d{1,2}[\s\u00a0]+)?BY \p{Lu}[\p{Lu}.'’ -]{1,40}:[\s\u00a0]*$/u;

/** True for a line that says who asks from there on and is no speech: `BY MR. LEE:`. */
export const saysWhoAsks = (text: string): boolean => text.length < 160 && asker.test(text);

/** `Q. …` and `A. …`, as in depositions and trials; also with a colon or a dash. */
export const questionAnswer: Convention = {
	id: 'question-answer',
	title: 'Q. and A.',
	example: 'Q. When was that?\n\nA. On a Tuesday.',
	looksLike: '`Q. …` / `A. …`',
	about:
		'Depositions and trials: `Q.` and `A.`, and a line that says who examines. Two other letters before a dash (`M - …`) are voices, too.',
	unlabelled: 'It goes on with the question or answer above.',
	evidence: 'letter',
	lettersOnly: true,
	ownLine: false,
	read: ({ text }) => readLetter(text),
	write: ({ name }) => `${name}.`,
};

function readLetter(text: string): NamedLabel | undefined {
	const head = text.slice(0, 60);
	const [whole, lead = '', open = '', name = '', number = '', before = '', delimiter = '', behind = ''] =
		shape.exec(head) ?? spaced.exec(head) ?? readClose(head) ?? [];
	if (whole === undefined) return undefined;
	// In `**A. Lee:**` the emphasis goes on: the letter is an initial.
	if (open !== '' && before === '' && behind === '') return undefined;
	const rest = text.slice(whole.length).trimStart();
	const isInitial = delimiter === '.' && !/^(?:\t|[ \u00a0]{2})/.test(text.slice(whole.length));
	if (isInitial && surname.test(rest.slice(0, 120)) && !isInterjection(/^\S+?(?=:|\s|$)/.exec(rest)?.[0] ?? ''))
		return undefined;
	const start = lead.length + open.length;
	const colon = open === '' ? 'plain' : behind === '' ? 'outside' : 'inside';
	const spacing = /^[\s\u00a0]*/.exec(text.slice(whole.length))?.[0].length ?? 0;
	return {
		name: name + number,
		nameSpan: { start, end: start + name.length + number.length },
		span: { start: lead.length, end: whole.trimEnd().length },
		speechAt: whole.length + spacing,
		markup: { emphasis: open, colon, delimiter: delimiter.trim(), lead },
		damage: [],
	};
}

/** A lone `A` is an article but before a word that begins an answer. */
function readClose(head: string): RegExpExecArray | undefined {
	const found = close.exec(head);
	const [word = ''] = (found?.[8] ?? '').split(/[’']/);
	if (!found || !startsSentence(word) || /^\p{Lu}{2}/u.test(word)) return undefined;
	return isSentenceWord(word) || answersAlone(word) ? found : undefined;
}
