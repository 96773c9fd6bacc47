import { captionFileOf, isWebVttHead, linesThatTell } from '../captions/captionFormat.ts';
import type { LineState } from '../model/line.ts';
import { firstOfCaptions } from './captions/lexCaptions.ts';

/**
 * The state in which the first line of a text is read: whether front matter stands there, and whether the text is
 * captions, which its first lines or the name of its file tell. Reads no further than that takes.
 */
export function openingState(texts: Iterable<string>, file: string | undefined): LineState {
	const lines: string[] = [];
	let behind: number | undefined;
	for (const text of texts) {
		if (lines.length === 0 && !/^\ufeff?---\s*$/.test(text)) behind = 0;
		lines.push(text);
		// Front matter is such only where its fence is closed: an open one would swallow the file.
		if (behind === undefined && lines.length > 1 && /^(?:---|\.\.\.)\s*$/.test(text))
			behind = isFrontMatter(lines.slice(1, -1)) ? lines.length : 0;
		if (behind !== undefined && lines.length >= behind + linesThatTell) break;
	}
	const own = lines.slice(behind ?? 0, (behind ?? 0) + linesThatTell);
	const captions = captionFileOf(own, file);
	const body = captions ? firstOfCaptions(captions, isWebVttHead(own[0] ?? '')) : 'body';
	return behind === undefined || behind === 0 ? (captions ? body : 'start') : `front|${body}`;
}

/** A mark that begins a turn, a quote or a tag, and that no mapping or list of YAML begins with. */
const marked = /^(?:\*\*|__|<|>\s|\[\d)/;
/** A key of a mapping in lower case, as names begin with a capital. */
const key = /^\p{Ll}[\p{L}\p{N}_-]{0,60}:(?:\s|$)/u;

/**
 * True where the lines between two rules are front matter, well written or not. Its first line tells, comments left out:
 * turns begin with marks that YAML has not, and an empty line below the fence, which front matter hardly has, asks for more.
 */
function isFrontMatter(lines: readonly string[]): boolean {
	const first = lines.find((text) => text.trim() !== '' && !text.startsWith('#'));
	const isApart = lines[0]?.trim() === '';
	if (first === undefined) return !isApart;
	return isApart ? key.test(first) : !marked.test(first);
}
