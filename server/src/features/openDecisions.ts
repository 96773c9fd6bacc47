import { statisticsOf } from '../facts/conversation/statistics.ts';
import { firstWords } from '../facts/speech/firstWords.ts';
import { speechOf } from '../facts/speech/speech.ts';
import { lastSpeechFrom } from '../facts/speech/speechAt.ts';
import { diagnose } from '../lint/diagnose.ts';
import { type Diagnostic, formFixesOf } from '../lint/lint.ts';
import type { LintSettings } from '../lint/settings.ts';
import type { Transcript } from '../model/transcript.ts';
import { rules } from '../rules/index.ts';
import type { OpenQuestion } from '../rules/rule.ts';
import type { Range } from '../text/position.ts';

/** What is left to decide about who spoke, and how far it has come. */
export interface OpenDecisions {
	readonly words: number;
	/** Words whose label names somebody who is no placeholder. */
	readonly attributedWords: number;
	readonly groups: readonly DecisionGroup[];
}

/** Open decisions of one kind, in the order of the text. */
export interface DecisionGroup {
	/** The rule's id. */
	readonly kind: string;
	readonly title: string;
	/** What only a person can give; undefined where the finding has fixes to choose from. */
	readonly missing?: OpenQuestion['missing'];
	readonly items: readonly Decision[];
}

/** A place where somebody has to say who spoke. */
export interface Decision {
	readonly range: Range;
	readonly label: string;
	readonly message: string;
	/** Words of the speech that the place is in; 0 outside of speech. */
	readonly words: number;
}

/** What the rules ask, the most pressing first. */
const questions = rules
	.flatMap(({ id, question }) => (question ? [{ kind: id, ...question }] : []))
	.sort((a, b) => a.rank - b.rank);

/** What a person has to decide: findings about who spoke that no safe fix does away with. */
export function openDecisions(transcript: Transcript, settings: LintSettings): OpenDecisions {
	const { words, attributedWords } = statisticsOf(transcript);
	const byKind = new Map<string, Decision[]>(questions.map(({ kind }) => [kind, []]));
	for (const diagnostic of diagnose(transcript, settings)) {
		const items = byKind.get(diagnostic.rule.id);
		if (items && formFixesOf(diagnostic, transcript).length === 0) items.push(decision(transcript, diagnostic));
	}
	const groups = questions.flatMap(({ kind, title, missing }) => {
		const items = byKind.get(kind) ?? [];
		return items.length > 0 ? [{ kind, title, ...(missing && { missing }), items }] : [];
	});
	return { words, attributedWords, groups };
}

function decision(transcript: Transcript, { range, message }: Diagnostic): Decision {
	const index = lastSpeechFrom(transcript, range.start.line);
	const speech = speechOf(transcript)[index];
	const inside = speech && range.start.line <= speech.endLine ? speech : undefined;
	const name = inside?.turn?.block.label.name;
	const said = inside ? firstWords(transcript, inside, 60) : '';
	const label = [name, said].filter((part) => part !== undefined && part !== '').join(': ');
	return {
		range,
		label: label === '' ? (transcript.lines[range.start.line]?.text.slice(0, 60) ?? '') : label,
		message,
		words: inside ? (statisticsOf(transcript).bySpeech.get(inside) ?? 0) : 0,
	};
}
