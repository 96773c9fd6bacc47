import { audioTagsIn } from '../conventions/audioTags.ts';
import { tagKey } from '../facts/audioTags/audioTags.ts';
import { wordsBetweenSpaces } from './splitWords.ts';

/** The words of a text that a target holds, such as its `exact`: the same that {@link annotatedTextOf} finds in the transcript. */
export function wordsIn(text: string): readonly string[] {
	const found: string[] = [];
	let at = 0;
	const add = (to: number) => {
		for (const { text: word } of wordsBetweenSpaces(text, at, to)) found.push(word);
	};
	for (const { span, words } of audioTagsIn(text)) {
		if (span.start < at) continue;
		add(span.start);
		found.push(`[${tagKey(words)}]`);
		at = span.end;
	}
	add(text.length);
	return found;
}
