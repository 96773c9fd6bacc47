import type { SpeakingTime } from '../../facts/conversation/speakingTime.ts';
import { speakingRate } from '../../facts/conversation/statistics.ts';
import { durationText } from '../../text/counts.ts';
import type { Say } from '../../text/translate.ts';

/** A speaking time and how it is known: `12 min by the times in the text`, `about 12 min at 150 words a minute`. */
export const durationPhrase = ({ seconds, measured }: SpeakingTime, say: Say): string => {
	const duration = durationText(seconds);
	return say(measured ? `${duration} by the times in the text` : `about ${duration} at ${speakingRate} words a minute`);
};
