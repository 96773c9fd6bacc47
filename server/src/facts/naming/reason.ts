import type { Candidate } from './evidence.ts';

/** Why a name is somebody's, in plain words, with what is said: `“Over to you, Ann.” before they speak (line 12)`. */
export function reasonFor({ best, times }: Candidate): string {
	if (!best) return 'the name is said nearby';
	const { mention, side } = best;
	const place = `line ${mention.line + 1}`;
	const more = times > 1 ? `, and ${times - 1} more like it` : '';
	const when =
		side === 'own' ? 'in their own words' : side === 'before' ? 'right before they speak' : 'right after them';
	return `“${mention.quote}” ${when} (${place}${more})`;
}
