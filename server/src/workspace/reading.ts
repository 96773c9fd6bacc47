import { type ParseOptions, parse } from '../parser/parse.ts';
import { splitLines } from '../text/lines.ts';
import type { Files } from './files.ts';
import { type IndexedTranscript, indexedOf } from './indexedTranscript.ts';

/** A text that is longer than this, in UTF-16 units, is left out of an index: no conversation is. */
const longest = 20_000_000;

/** A file that was looked into: what it is as a transcript, undefined where it is none or cannot be read. */
export interface Looked {
	readonly uri: string;
	readonly transcript: IndexedTranscript | undefined;
}

/** Looks into files one after the other, each only when the next is asked for. Never fails. */
export async function* lookInto(
	uris: Iterable<string>,
	files: Pick<Files, 'readText'>,
	optionsOf: (uri: string) => Promise<ParseOptions>,
): AsyncGenerator<Looked> {
	for (const uri of uris) {
		const text = await files.readText(uri);
		const readable = text !== undefined && text.length <= longest && !text.slice(0, 4000).includes('\0');
		yield {
			uri,
			transcript: readable
				? indexedOf(uri, parse(splitLines(text), { ...(await optionsOf(uri)), file: uri }))
				: undefined,
		};
	}
}
