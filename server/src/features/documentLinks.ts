import { marksOf } from '../facts/audioTags/timesAndTags.ts';
import { mediaIn, playFrom } from '../facts/times/media.ts';
import type { Timestamp } from '../model/timestamp.ts';
import type { Transcript } from '../model/transcript.ts';
import { type LinkPlace, linkTarget } from '../text/linkTarget.ts';
import { onLine, type Range } from '../text/position.ts';

/** Text that leads somewhere. */
export interface DocumentLink {
	readonly range: Range;
	/** An address. */
	readonly target: string;
	readonly tooltip: string;
}

/**
 * Files that the front matter names as media, and times: linked ones by their text, others into the recording that the
 * front matter names. Bare addresses are left to the editor, which finds them by itself; what may lead nowhere is no link.
 */
export function documentLinks(transcript: Transcript, place: LinkPlace): readonly DocumentLink[] {
	return written(transcript).flatMap(({ target, ...link }) => {
		const leadsTo = linkTarget(target, place);
		return leadsTo === undefined ? [] : [{ ...link, target: leadsTo }];
	});
}

/** Targets as they are written: addresses, and paths from the document's folder on. */
function written(transcript: Transcript): readonly DocumentLink[] {
	const media = mediaIn(transcript);
	const recording = media.find(({ plays }) => plays)?.target;
	const links: DocumentLink[] = media
		.filter(({ isAddress }) => !isAddress)
		.map(({ scalar, target }) => ({ range: scalar.range, target, tooltip: 'Open the recording' }));
	for (const [index, line] of transcript.lines.entries()) {
		if (line.kind === 'timing' && recording !== undefined) {
			const end = line.text.indexOf('-');
			const start = line.text.search(/\S/);
			const span = { start, end: start + line.text.slice(start, end).trimEnd().length };
			links.push(toLink(index, span, playFrom(recording, line.from), line.text.slice(span.start, span.end)));
		}
		for (const time of marksOf(line).times) {
			const target = time.href ?? (recording === undefined ? undefined : playFrom(recording, time.seconds));
			if (target !== undefined) links.push(toLink(index, textOf(time, line.text), target, time.text));
		}
	}
	return links;
}

const toLink = (line: number, span: { start: number; end: number }, target: string, time: string): DocumentLink => ({
	range: onLine(line, span),
	target,
	tooltip: `Play from ${time}`,
});

/** The time itself, without brackets and address. */
function textOf({ text, span }: Timestamp, line: string): { start: number; end: number } {
	const at = line.slice(span.start, span.end).indexOf(text);
	return at < 0 ? span : { start: span.start + at, end: span.start + at + text.length };
}
