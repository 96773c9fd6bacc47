import { foldWord } from '../../languages/all/gather.ts';
import { commonGivenNames } from '../../languages/all/knownNames.ts';
import type { Transcript } from '../../model/transcript.ts';
import { frontMatterScalars } from '../../parser/declared/frontMatterScalars.ts';
import { plainText } from '../../text/plain.ts';
import { remembered } from '../../text/remembered.ts';
import { namesIn } from './spokenNames.ts';
import { wordUseIn } from './wordUse.ts';

/** A full name that stands above the speech: in the title, as the guest of front matter, in a description. */
export interface NamedAhead {
	readonly name: string;
	/** Zero-based. */
	readonly line: number;
	readonly quote: string;
	/** True for a heading, and for the title and the guest of front matter. */
	readonly titled: boolean;
}

/** So many lines above the first label are read. */
const mostLines = 40;
const longestLine = 600;
const mostNames = 8;

/** Full names of people that stand above the first label, each once; none where many do, as in a list of who was there. */
export const namesAheadIn = remembered((transcript: Transcript): readonly NamedAhead[] => {
	const found = new Map<string, NamedAhead>();
	const at = transcript.blocks.findIndex(({ kind }) => kind === 'turn');
	const end = Math.min(at < 0 ? 0 : (transcript.starts[at] ?? 0), mostLines);
	for (const { text, line, titled } of textsAhead(transcript, end)) {
		const plain = plainText(text.replace(/^#{1,6}\s+/, ''))
			.slice(0, longestLine)
			.trim();
		for (const { words, possessive } of namesIn(plain, noUse)) {
			const name = words.join(' ');
			if (possessive || words.length < 2 || !commonGivenNames.has(foldWord((words[0] ?? '').toLowerCase()))) continue;
			const known = found.get(name);
			if (!known || (titled && !known.titled)) found.set(name, { name, line, quote: plain, titled });
		}
	}
	return found.size > mostNames ? [] : [...found.values()];
});

interface TextAhead {
	readonly text: string;
	readonly line: number;
	readonly titled: boolean;
}

function* textsAhead(transcript: Transcript, end: number): Generator<TextAhead> {
	for (const { key, isKey, value, range } of frontMatterScalars(transcript)) {
		// Others name who wrote it down, or many people: those who are declared are read elsewhere.
		if (!isKey && (key === 'title' || key.startsWith('guest')))
			yield { text: value, line: range.start.line, titled: true };
	}
	for (const { text, kind, line } of transcript.lines.slice(0, end).map((own, at) => ({ ...own, line: at }))) {
		if (kind !== 'metadata' && kind !== 'blank') yield { text, line, titled: kind === 'heading' };
	}
}

const noUse = wordUseIn([]);
