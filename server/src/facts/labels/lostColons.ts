import { startsSentence } from '../../languages/all/talk.ts';
import { overPages } from '../../model/perPage.ts';
import type { Transcript } from '../../model/transcript.ts';
import { onLine, type Range } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';
import { speechOf } from '../speech/speech.ts';
import { type KnownNames, knownAhead, usualNames } from './knownNames.ts';
import { type LabelStyle, labelStyleOf } from './style.ts';

/** A name that begins a paragraph as labels do, but for the colon. */
export interface LostColon {
	readonly name: string;
	/** The name with its marks and the spaces behind it. */
	readonly range: Range;
}

/** Labels that lost their colon, in order: names that have it in three labels or more, at the start of a paragraph. */
export const lostColonsOf = remembered((transcript: Transcript): readonly LostColon[] => {
	const style = labelStyleOf(transcript);
	if (!style || transcript.captions || style.delimiter !== ':' || style.gap === undefined) return [];
	if (style.count < 8 || style.count < style.total * 0.85) return [];
	const names = usualNames(transcript);
	const byLine = standsLineByLine(transcript);
	const found: LostColon[] = [];
	for (const { paragraphs } of speechOf(transcript)) {
		for (const { start, end } of paragraphs) {
			for (let line = start.line; line <= (byLine ? end.line : start.line); line++) {
				const lexed = transcript.lines[line];
				const read = lexed?.kind === 'text' ? readName(lexed.text, names, style) : undefined;
				if (read) found.push({ name: read.name, range: onLine(line, { start: 0, end: read.end }) });
			}
		}
	}
	return found;
});

function readName(
	text: string,
	names: KnownNames,
	{ emphasis }: LabelStyle,
): { readonly name: string; readonly end: number } | undefined {
	if (!text.startsWith(emphasis)) return undefined;
	const head = text.slice(emphasis.length, emphasis.length + 120);
	const name = knownAhead(head, names).find((known) => head.startsWith(`${known}${emphasis}`));
	if (name === undefined) return undefined;
	const at = emphasis.length * 2 + name.length;
	const space = /^[ \u00a0]{1,8}/.exec(text.slice(at, at + 9))?.[0] ?? '';
	const speech = text.slice(at + space.length, at + space.length + 40);
	// Bold, or capitals with a title, stand out by themselves; elsewhere the words behind the name must tell.
	const standsOut = emphasis !== '' || (name === name.toUpperCase() && name.includes(' '));
	const begins = standsOut ? /^["“¿¡(—…]?\p{Lu}|^[—…]/u.test(speech) : startsSentence(speech);
	if (space === '' || !begins) return undefined;
	return { name, end: at + space.length };
}

/** True where most labels stand right below the line of another speaker, with no blank line between. */
const standsLineByLine = overPages(
	({ blocks, starts, lines }) => {
		let below = 0;
		let all = 0;
		for (const [index, { kind }] of blocks.entries()) {
			const line = starts[index] ?? 0;
			if (kind !== 'turn' || line === 0) continue;
			all++;
			if (lines[line - 1]?.kind !== 'blank') below++;
		}
		return { below, all, endsBlank: lines.at(-1)?.kind === 'blank' };
	},
	(parts): boolean => {
		// Each page but the first begins with a turn, and the line above it ends the page before.
		const atStarts = parts.slice(0, -1);
		const below = parts.reduce((sum, part) => sum + part.below, 0) + atStarts.filter((part) => !part.endsBlank).length;
		return below >= (parts.reduce((sum, part) => sum + part.all, 0) + atStarts.length) * 0.6;
	},
);
