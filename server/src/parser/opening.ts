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
		// Two rules with turns between them: front matter begins right below its fence.
		if (lines.length === 1 && text.trim() === '') behind ??= 0;
		lines.push(text);
		// Front matter is such only where its fence is closed: an open one would swallow the file.
		if (behind === undefined && lines.length > 1 && /^(?:---|\.\.\.)\s*$/.test(text)) behind = lines.length;
		if (behind !== undefined && lines.length >= behind + linesThatTell) break;
	}
	const own = lines.slice(behind ?? 0, (behind ?? 0) + linesThatTell);
	const captions = captionFileOf(own, file);
	const body = captions ? firstOfCaptions(captions, isWebVttHead(own[0] ?? '')) : 'body';
	return behind === undefined || behind === 0 ? (captions ? body : 'start') : `front|${body}`;
}
