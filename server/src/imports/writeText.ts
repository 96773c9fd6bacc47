import type { Convention } from '../model/convention.ts';
import { clockTime } from './clockTime.ts';
import { escapeSpeech, guardedMarkdown } from './markdown.ts';
import type { Passage, SaidPassage } from './passages.ts';

/** How a text is set. */
export interface TextStyle {
	readonly convention: Convention;
	/** Whether labels have the times at which people begin. */
	readonly times: boolean;
	/** Whether what one person says may be set in several paragraphs. */
	readonly paragraphs: boolean;
}

/** Passages as the lines of a transcript, a blank line between paragraphs. */
export function writeText(passages: readonly Passage[], style: TextStyle): readonly string[] {
	const blocks = passages.flatMap((passage): readonly string[] => {
		if (passage.kind === 'heading') return [`${'#'.repeat(passage.level)} ${passage.title}`];
		return passage.kind === 'event' ? [passage.text] : blocksOf(passage, style);
	});
	return blocks
		.flatMap((block, index) => (index === 0 ? [block] : ['', block]))
		.join('\n')
		.split('\n');
}

function blocksOf({ speaker, affiliation, start, paragraphs }: SaidPassage, style: TextStyle): readonly string[] {
	const time = style.times && start !== undefined ? clockTime(start) : undefined;
	const escaped = (style.paragraphs ? paragraphs : [paragraphs.join(' ')]).map(escapeSpeech);
	const [first = '', ...others] = escaped;
	if (speaker === undefined)
		return [time === undefined ? guardedMarkdown(first) : `\\[${time}\\] ${first}`, ...others.map(guardedMarkdown)];
	const label = style.convention.write({
		name: speaker,
		...(affiliation !== undefined && { affiliation }),
		...(time !== undefined && { time }),
	});
	const opening = style.convention.ownLine ? `${label}\n${guardedMarkdown(first)}` : `${label} ${first}`;
	return [opening.trimEnd(), ...others.map(guardedMarkdown)];
}
