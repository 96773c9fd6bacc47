import type { InlayHintOptions } from '../features/inlayHints.ts';
import { type LintSettings, readSettings, type SettingProblem } from '../lint/settings.ts';
import type { ParseOptions } from '../parser/parse.ts';

/** What is set for a document. */
export interface Settings {
	readonly parse: ParseOptions;
	readonly lint: LintSettings;
	readonly inlayHints: InlayHintOptions;
	/** Whether figures stand above sections, exchanges and first turns. */
	readonly codeLens: boolean;
	/** What could not be taken as it was written. */
	readonly problems: readonly SettingProblem[];
}

/** Reads the `transcript` section of a client's settings; whatever is missing or unfit takes its default. */
export function toSettings(section: unknown): Settings {
	const { convention, rules, inlayHints, codeLens } = isRecord(section) ? section : {};
	const { settings, problems } = readSettings(rules);
	const hints = isRecord(inlayHints) ? inlayHints : {};
	return {
		parse: { convention: typeof convention === 'string' ? convention : 'auto' },
		lint: settings,
		inlayHints: {
			continuingSpeaker: hints.continuingSpeaker === true,
			declaredName: hints.declaredName !== false,
		},
		codeLens: isRecord(codeLens) && codeLens.enabled === true,
		problems,
	};
}

/** The section of settings that are sent unasked: some clients send it alone, some with all the rest. */
export const sectionOf = (settings: unknown): unknown =>
	isRecord(settings) && isRecord(settings.transcript) ? settings.transcript : settings;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
