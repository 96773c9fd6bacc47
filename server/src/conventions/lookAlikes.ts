import type { ConventionId, SpeakerLabel } from '../model/label.ts';

/** Accepted labels that share their name and their shape, and how many there are. */
export interface AlikeLabels {
	readonly label: SpeakerLabel;
	readonly count: number;
}

/** The convention that labels of another are given. */
export type Settlement = ReadonlyMap<ConventionId, ConventionId>;

/**
 * Some labels have the shape of two conventions, and only the document tells which: `KAY:` may be initials or a name in
 * capitals, `Q  …` a question in a briefing or in a deposition. Tells which one the house keeps.
 */
export function settleLookAlikes(
	accepted: readonly AlikeLabels[],
	declared: { readonly initials: boolean },
	chosen: ConventionId | undefined,
): Settlement {
	const changes = new Map<ConventionId, ConventionId>();
	if (chosen === 'caps-name' || (chosen !== 'initials' && !declared.initials && areNames(accepted)))
		changes.set('initials', 'caps-name');
	if (chosen === 'question-answer' || (chosen !== 'caps-name' && isTestimony(accepted)))
		changes.set('caps-name', 'question-answer');
	return changes;
}

/** A label, called by the convention that its house keeps. */
export function settledLabel(label: SpeakerLabel, changes: Settlement): SpeakerLabel {
	const to = changes.get(label.convention);
	const isOne = label.convention === 'caps-name' ? label.name === 'Q' : to !== undefined;
	return to && isOne ? written(label, to) : label;
}

const total = (labels: readonly AlikeLabels[]): number => labels.reduce((sum, { count }) => sum + count, 0);

/** Three to five capitals with a vowel among them: `KAY`, `ANN`, `PETER`, seldom somebody's initials. */
const looksLikeName = (name: string): boolean =>
	/^\p{Lu}{3,5}$/u.test(name) && /[AEIOUYÄÖÜÉÈÁÍÓÚАЕИОУЫЭЮЯ]/.test(name) && /[^AEIOUY]/.test(name);

/** True where short capitals are names: most look like it, or names in capitals of any length stand beside them. */
function areNames(accepted: readonly AlikeLabels[]): boolean {
	const short = accepted.filter(({ label }) => label.convention === 'initials');
	if (short.length === 0) return false;
	const names = new Set(short.map(({ label }) => label.name));
	const like = [...names].filter(looksLikeName).length / names.size;
	const caps = total(accepted.filter(({ label }) => label.convention === 'caps-name' && label.name !== 'Q'));
	return like >= 0.6 || (like >= 0.3 && caps >= (caps + total(short)) * 0.15);
}

/** True where answers are set off by a letter as the questions are. */
function isTestimony(accepted: readonly AlikeLabels[]): boolean {
	const letters = total(accepted.filter(({ label }) => label.convention === 'question-answer'));
	const questions = total(accepted.filter(({ label }) => label.convention === 'caps-name' && label.name === 'Q'));
	return questions > 0 && letters >= questions * 0.5;
}

const memory = new WeakMap<SpeakerLabel, SpeakerLabel>();

/** The same label, called by its other convention; the same object each time, so that what is unchanged stays so. */
function written(label: SpeakerLabel, convention: ConventionId): SpeakerLabel {
	const known = memory.get(label);
	if (known?.convention === convention) return known;
	const fresh = { ...label, convention };
	memory.set(label, fresh);
	return fresh;
}
