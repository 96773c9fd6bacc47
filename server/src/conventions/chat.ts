import { madeOnce } from '../languages/all/gather.ts';
import { recentDayPattern } from '../languages/all/values.ts';
import type { NamedLabel } from '../model/convention.ts';
import { tidyName } from './names.ts';
import { scanStamp, scanTime } from './times.ts';

const head = madeOnce(
	() =>
		new RegExp(
			String.raw`^([^\s:<>[\]—–][^:<>[\]—–\n]{0,38}?)[ \u00a0]+[—–-][ \u00a0]+(${recentDayPattern()},? )?(?=\d)`,
			'iu',
		),
);

/** `ann — Today at 10:15 PM`: how chats are copied, the message below. */
export function readChatHead(text: string): NamedLabel | undefined {
	if (text.length > 100) return undefined;
	const [whole, written = '', day = ''] = head().exec(text) ?? [];
	if (whole === undefined) return undefined;
	const time = scanStamp(text, whole.length) ?? (day === '' ? undefined : scanTime(text, whole.length));
	if (!time || text.slice(time.span.end).trim() !== '') return undefined;
	return {
		name: tidyName(written),
		nameSpan: { start: 0, end: written.length },
		timestamp: { ...time, span: { start: whole.length - day.length, end: time.span.end } },
		span: { start: 0, end: time.span.end },
		speechAt: text.length,
		markup: { emphasis: '', colon: 'none', delimiter: '', lead: '' },
		damage: [],
	};
}
