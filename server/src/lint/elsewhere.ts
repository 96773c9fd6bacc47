import type { NamesElsewhere } from '../facts/misspellings/elsewhere.ts';
import { speakerNearMiss } from '../rules/speakerNearMiss.ts';
import { rememberedPair } from '../text/remembered.ts';
import type { LintSettings } from './settings.ts';

const without = new WeakMap<LintSettings, LintSettings>();

/** Settings with which names are held against those of other transcripts too. The very same for the same two. */
export const withElsewhere = rememberedPair((settings: LintSettings, elsewhere: NamesElsewhere): LintSettings => {
	const whole = settings.map((setting) =>
		setting.rule.id === speakerNearMiss.id ? { ...setting, elsewhere } : setting,
	);
	without.set(whole, settings);
	return whole;
});

/** The settings without the names: what rules find on a page does not depend on them. */
export const withoutElsewhere = (settings: LintSettings): LintSettings => without.get(settings) ?? settings;
