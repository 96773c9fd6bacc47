import { l10n, type Uri, workspace } from 'vscode';
import type { TaggedPassage } from '../../../server/src/protocol.ts';
import { plainMarkdown } from '../documents/plainMarkdown.ts';
import type { PassagesOfFile } from './gather.ts';

/** Every passage of a topic as Markdown: how many there are, whose, and by file each with where it stands. */
export function quotesText(tag: string, all: readonly PassagesOfFile[]): string {
	const files = all
		.map(({ transcript, passages }) => ({ transcript, passages: passages.filter((own) => own.tag === tag) }))
		.filter(({ passages }) => passages.length > 0);
	const passages = files.flatMap((file) => file.passages);
	const counts = countBySpeaker(passages).map(([name, count]) => `- ${plainMarkdown(name)}: ${count}`);
	return [
		`# ${plainMarkdown(tag)}`,
		l10n.t('Passages: {0}. Transcripts: {1}.', passages.length, files.length),
		...(counts.length > 0 ? [counts.join('\n')] : []),
		...files.flatMap(({ transcript, passages: own }) => [
			`## ${plainMarkdown(workspace.asRelativePath(transcript))}`,
			...own.map((passage) => [passage.markdown, placeOf(transcript, passage)].join('\n\n')),
		]),
	]
		.join('\n\n')
		.concat('\n');
}

/** Who says how many, the most first. */
function countBySpeaker(passages: readonly TaggedPassage[]): readonly (readonly [string, number])[] {
	const counts = new Map<string, number>();
	for (const { speaker } of passages) if (speaker !== '') counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** A link to the line, whether that is sure, and who gave the topic. */
function placeOf(transcript: Uri, { range, unsure, author }: TaggedPassage): string {
	const line = (range?.start.line ?? 0) + 1;
	const place = range
		? `[${l10n.t('line {0}', line)}](<${transcript.with({ fragment: `L${line}` })}>)`
		: l10n.t('its words are gone or changed');
	return [place, ...(unsure ? [l10n.t('To be confirmed')] : []), plainMarkdown(author)].join(' · ');
}
