import type { Judgement } from '../model/convention.ts';
import type { ConventionId, SpeakerLabel } from '../model/label.ts';

/**
 * Some labels have the shape of two conventions, and only the document tells which: `KAY:` may be initials or a name in
 * capitals, `Q  …` a question in a briefing or in a deposition. Gives each accepted label the one that its house keeps.
 */
export function settleLookAlikes(
	judgements: readonly Judgement[],
	declared: { readonly initials: boolean },
	chosen: ConventionId | undefined,
): readonly Judgement[] {
	const accepted = judgements.filter((judgement) => judgement.accepted);
	const changes = new Map<ConventionId, ConventionId>();
	if (chosen === 'caps-name' || (chosen !== 'initials' && !declared.initials && areNames(accepted)))
		changes.set('initials', 'caps-name');
	if (chosen === 'question-answer' || (chosen !== 'caps-name' && isTestimony(accepted)))
		changes.set('caps-name', 'question-answer');
	if (changes.size === 0) return judgements;
	return judgements.map((judgement) => {
		const { label } = judgement;
		const to = changes.get(label.convention);
		const isOne = label.convention === 'caps-name' ? label.name === 'Q' : to !== undefined;
		return to && isOne ? { ...judgement, label: written(label, to) } : judgement;
	});
}

/** Three to five capitals with a vowel among them: `KAY`, `ANN`, `PETER`, seldom somebody's initials. */
const looksLikeName = (name: string): boolean =>
	/^\p{Lu}{3,5}$/u.test(name) && /[AEIOUYÄÖÜÉÈÁÍÓÚАЕИОУЫЭЮЯ]/.test(name) && /[^AEIOUY]/.test(name);

/** True where short capitals are names: most look like it, or names in capitals of any length stand beside them. */
function areNames(accepted: readonly Judgement[]): boolean {
	const short = accepted.filter(({ label }) => label.convention === 'initials');
	if (short.length === 0) return false;
	const names = new Set(short.map(({ label }) => label.name));
	const like = [...names].filter(looksLikeName).length / names.size;
	const caps = accepted.filter(({ label }) => label.convention === 'caps-name' && label.name !== 'Q').length;
	return like >= 0.6 || (like >= 0.3 && caps >= (caps + short.length) * 0.15);
}

/** True where answers are set off by a letter as the questions are. */
function isTestimony(accepted: readonly Judgement[]): boolean {
	const letters = accepted.filter(({ label }) => label.convention === 'question-answer').length;
	const questions = accepted.filter(({ label }) => label.convention === 'caps-name' && label.name === 'Q').length;
	return questions > 0 && letters >= questions * 0.5;
}

const settled = new WeakMap<SpeakerLabel, SpeakerLabel>();

/** The same label, called by its other convention; the same object each time, so that what is unchanged stays so. */
function written(label: SpeakerLabel, convention: ConventionId): SpeakerLabel {
	const known = settled.get(label);
	if (known?.convention === convention) return known;
	const fresh = { ...label, convention };
	settled.set(label, fresh);
	return fresh;
}
