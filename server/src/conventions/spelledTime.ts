import { madeOnce } from '../languages/all/gather.ts';
import { secondPattern, unitPattern } from '../languages/all/values.ts';
import type { NamedLabel } from '../model/convention.ts';
import { isSentence, tidyName } from './names.ts';

const spelled = madeOnce(
	() =>
		new RegExp(
			String.raw`^([\p{Lu}\p{Lo}][^:;<>[\]\n]{1,60}?)[ \u00a0]{1,4}((?:(\d{1,2}) ${unitPattern()} )?(\d{1,3}) ${unitPattern()} (\d{1,2}) ${secondPattern()})(?:\d{1,3}(?::\d{2}){1,2})?[\s\u00a0]*$`,
			'iu',
		),
);

/** `Ann Lee 1 minute 8 seconds`: the time as it is read aloud to who cannot see it, and perhaps the clock directly behind. */
export function readSpelledTime(text: string): NamedLabel | undefined {
	if (text.length > 140 || !/\d \p{L}/u.test(text)) return undefined;
	const [whole, written = '', time = '', hours = '0', minutes = '0', seconds = '0'] = spelled().exec(text) ?? [];
	// `Plank 2 minutes 30 seconds`: one word is no whole name.
	if (whole === undefined || !/^[\p{Lu}\p{Lo}]\S{0,40} \S/u.test(written) || isSentence(tidyName(written)))
		return undefined;
	const start = text.indexOf(time, written.length);
	const end = text.trimEnd().length;
	return {
		name: tidyName(written),
		nameSpan: { start: 0, end: written.length },
		timestamp: {
			seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
			text: time,
			span: { start, end },
		},
		span: { start: 0, end },
		speechAt: text.length,
		markup: { emphasis: '', colon: 'none', delimiter: '', lead: '' },
		damage: [],
	};
}
