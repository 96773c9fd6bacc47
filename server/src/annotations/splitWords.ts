/** A word and where it stands on its line: UTF-16 offsets, punctuation at its ends left out of `text` alone. */
export interface WordOnLine {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** Scripts that put no space between words: each character is a word by itself. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
/** A stretch of plain letters and signs, as most are: no more than its ends to look at. */
const plainToken = /^[!-/:-@[-`{-~]*([A-Za-z0-9](?:[!-~]*[A-Za-z0-9])?)[!-/:-@[-`{-~]*$/;

/** The words of part of a text in which U+0001 covers what is not read aloud. */
export function wordsBetweenSpaces(masked: string, from: number, to: number): readonly WordOnLine[] {
	const found: WordOnLine[] = [];
	for (const { 0: token, index } of masked.slice(from, to).matchAll(/[^\s\u200b]+/g))
		addToken(found, token, from + index);
	return found;
}

/** One stretch between spaces: a word, or where it is written without spaces, its characters. */
function addToken(found: WordOnLine[], token: string, at: number): void {
	const plain = plainToken.exec(token)?.[1];
	if (plain !== undefined) {
		found.push({ text: plain, start: at, end: at + token.length });
		return;
	}
	if (!letterOrDigit.test(token)) return;
	if (!unspaced.test(token)) {
		addWord(found, token, at);
		return;
	}
	let open = 0;
	for (let index = 0; index < token.length; ) {
		const character = String.fromCodePoint(token.codePointAt(index) ?? 0);
		const next = index + character.length;
		if (unspaced.test(character)) {
			addWord(found, token.slice(open, index), at + open);
			found.push({ text: character, start: at + index, end: at + next });
			open = next;
		}
		index = next;
	}
	addWord(found, token.slice(open), at + open);
}

const filler = /\u0001/g;

function addWord(found: WordOnLine[], token: string, at: number): void {
	if (!letterOrDigit.test(token)) return;
	const lead = /^\u0001*/.exec(token)?.[0].length ?? 0;
	const tail = token.length - token.replace(/\u0001{1,500}$/, '').length;
	const text = trimmed(token.replace(filler, ''));
	if (text !== '') found.push({ text, start: at + lead, end: at + token.length - tail });
}

/** A word without punctuation at its ends, in one Unicode form. */
function trimmed(word: string): string {
	const characters = [...word.normalize('NFC')];
	let first = 0;
	let end = characters.length;
	while (first < end && !letterOrDigit.test(characters[first] ?? '')) first++;
	while (end > first && !letterOrDigit.test(characters[end - 1] ?? '')) end--;
	return first === 0 && end === characters.length ? word : characters.slice(first, end).join('');
}
