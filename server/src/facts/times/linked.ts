import { scanTime } from '../../conventions/times.ts';
import { listOverPages } from '../../model/perPage.ts';
import type { Transcript } from '../../model/transcript.ts';
import { onLine, type Range, type Span, shiftRange } from '../../text/position.ts';

/** A time that is the text of a link with a time of its own. */
export interface LinkedTime {
	readonly text: string;
	readonly seconds: number;
	/** The seconds that the link leads to. */
	readonly linkSeconds: number;
	readonly line: number;
	/** All of it. */
	readonly range: Range;
	/** The text, and the number behind `t=`. */
	readonly textSpan: Span;
	readonly linkSpan: Span;
}

/** Every such time, wherever it stands outside of front matter and code. */
export const linkedTimesOf = listOverPages(
	(page: Transcript): readonly LinkedTime[] =>
		page.lines.flatMap(({ kind, text }, line): readonly LinkedTime[] => {
			if (kind === 'metadata' || kind === 'code' || !text.includes('](')) return [];
			const found: LinkedTime[] = [];
			for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
				const time = scanTime(text, at);
				if (time?.linkSeconds === undefined) continue;
				const textAt = text.indexOf(time.text, at);
				const rest = text.slice(textAt + time.text.length, time.span.end);
				const [, before = '', number = ''] = /^(.*?[?&#](?:t|start|time_continue)=)([\dhms.]+)/.exec(rest) ?? [];
				const numberAt = textAt + time.text.length + before.length;
				if (number === '') continue;
				found.push({
					text: time.text,
					seconds: time.seconds,
					linkSeconds: time.linkSeconds,
					line,
					range: onLine(line, time.span),
					textSpan: { start: textAt, end: textAt + time.text.length },
					linkSpan: { start: numberAt, end: numberAt + number.length },
				});
			}
			return found;
		}),
	(time, { line }) => ({ ...time, line: time.line + line, range: shiftRange(time.range, line) }),
);
