import { marksOf } from '../../facts/audioTags/timesAndTags.ts';
import { mediaIn, playFrom } from '../../facts/times/media.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { Card, Piece } from '../../text/card.ts';
import { clockText, countPhrase } from '../../text/counts.ts';
import { onLine, type Position, type Range } from '../../text/position.ts';
import type { Say } from '../../text/translate.ts';

/** What the time at a place means: seconds, where its link leads, where to listen. */
export function timestampCard(
	transcript: Transcript,
	{ line, character }: Position,
	say: Say,
): { readonly range: Range; readonly card: Card } | undefined {
	const read = transcript.lines[line];
	const time = read && marksOf(read).times.find(({ span }) => span.start <= character && character <= span.end);
	if (!time) return undefined;
	const recording = mediaIn(transcript).find(({ plays, isAddress }) => plays && isAddress)?.target;
	const listen: readonly Piece[] =
		recording === undefined || time.href !== undefined
			? []
			: [{ text: say('Listen from here'), href: playFrom(recording, time.seconds) }];
	return {
		range: onLine(line, time.span),
		card: { title: time.text, lines: [[say(meaning(time))], linked(time).map(say), listen] },
	};
}

function meaning({ seconds }: Timestamp): string {
	const count = countPhrase(Math.round(Math.abs(seconds) * 1000) / 1000, 'second');
	return seconds < 0 ? `${count} before the start` : `${count} from the start`;
}

function linked({ seconds, linkSeconds }: Timestamp): readonly string[] {
	if (linkSeconds === undefined) return [];
	const apart = linkSeconds - seconds;
	if (Math.abs(apart) < 1) return ['The link leads to the same time.'];
	const direction = apart > 0 ? 'later' : 'earlier';
	return [
		`The link leads to ${clockText(linkSeconds)}: ${countPhrase(Math.abs(Math.round(apart)), 'second')} ${direction}.`,
	];
}
