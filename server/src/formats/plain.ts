import type { Transcript } from '../model/transcript.ts';
import { type FlowingTurn, flowOf } from './flow.ts';
import type { Format } from './format.ts';

/** Plain text: `Name (affiliation or office): …`, a blank line between paragraphs, headings underlined. */
export const plain: Format = {
	id: 'text',
	title: 'plain text',
	extension: '.txt',
	write: (_, transcript) => ({ text: `${[...blocksOf(transcript)].join('\n\n')}\n` }),
};

function* blocksOf(transcript: Transcript): Generator<string> {
	for (const item of flowOf(transcript)) {
		if (item.kind === 'event') yield item.text;
		else if (item.kind === 'heading')
			yield `${item.title}\n${(item.level === 1 ? '=' : '-').repeat(item.title.length)}`;
		else yield* turnOf(item);
	}
}

function* turnOf({ utterance: { voice, description }, continued, parts }: FlowingTurn): Generator<string> {
	const name = voice === undefined || continued ? undefined : `${voice}${description ? ` (${description})` : ''}:`;
	if (name !== undefined && parts[0]?.kind !== 'paragraph') yield name;
	for (const [index, { kind, text }] of parts.entries()) {
		yield name !== undefined && index === 0 && kind === 'paragraph' ? `${name} ${text}` : text;
	}
}
