import { secondsOf } from '../../conventions/times.ts';
import type { Transcript } from '../../model/transcript.ts';
import { frontMatterScalars } from '../../parser/declared/frontMatterScalars.ts';
import type { Range } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';

/** How long the recording is, as front matter says. */
export interface MediaLength {
	readonly seconds: number;
	readonly text: string;
	readonly range: Range;
}

const keys = ['duration', 'length', 'media_length', 'media_duration', 'runtime', 'running_time'];
const iso = /^P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/i;

/** The length under a key such as `duration`: `1:02:03`, `PT1H2M3S`, or seconds. Undefined where none can be read. */
export const mediaLengthOf = remembered((transcript: Transcript): MediaLength | undefined => {
	for (const { key, value, isKey, range } of frontMatterScalars(transcript)) {
		const seconds = isKey || !keys.includes(key.toLowerCase()) ? undefined : read(value.trim());
		if (seconds !== undefined && seconds > 0) return { seconds, text: value.trim(), range };
	}
	return undefined;
});

function read(text: string): number | undefined {
	const [whole, days = '0', hours = '0', minutes = '0', seconds = '0'] = iso.exec(text) ?? [];
	if (whole !== undefined) return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
	return /^\d{1,3}(?::[0-5]\d){2}(?:\.\d+)?$|^\d{3,6}(?:\.\d+)?$|^\d+h|^\d+m\d+s$/.test(text)
		? secondsOf(text)
		: undefined;
}
