import type { Turn } from '../../model/transcript.ts';
import type { Speaker } from './speakers.ts';

/** What the lines below the name say that somebody is, `Head of Locks`: what most of their turns have; undefined for none. */
export function officeInLines({ turns }: Speaker): string | undefined {
	const counts = new Map<string, number>();
	let most: string | undefined;
	for (const { block } of turns) {
		const text = officeLineOf(block);
		if (text === undefined) continue;
		counts.set(text, (counts.get(text) ?? 0) + 1);
		if (most === undefined || (counts.get(text) ?? 0) > (counts.get(most) ?? 0)) most = text;
	}
	return most;
}

/** What the lines below the label of a turn say that somebody is, without emphasis or brackets; undefined for none. */
export function officeLineOf({ lines }: Turn): string | undefined {
	const written = lines.flatMap(({ kind, text }) => (kind === 'office' ? [bare(text)] : []));
	return written.length > 0 ? written.join(', ') : undefined;
}

function bare(text: string): string {
	const plain = text.replace(/[*_]+/g, '').trim();
	return plain.startsWith('(') && plain.endsWith(')') ? plain.slice(1, -1).trim() : plain;
}
