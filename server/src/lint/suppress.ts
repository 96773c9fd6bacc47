import type { Transcript } from '../model/transcript.ts';
import { ruleOf, rules } from '../rules/index.ts';
import type { Finding, Fix } from '../rules/rule.ts';
import { unknownSuppression } from '../rules/unknownSuppression.ts';
import { unusedSuppression } from '../rules/unusedSuppression.ts';
import { slipCount } from '../text/distance.ts';
import { removeDirective, removeMention } from './directiveEdits.ts';
import { type Directive, directiveActions, directivesOf, type RuleMention } from './directives.ts';
import type { Diagnostic } from './lint.ts';
import { mentionsSuppressing, scopesOf } from './scopes.ts';
import type { LintSettings } from './settings.ts';

/**
 * The findings that no comment suppresses, and what is wrong with the comments themselves. The order is not that of the
 * text.
 */
export function suppress(
	transcript: Transcript,
	found: readonly Diagnostic[],
	settings: LintSettings,
): readonly Diagnostic[] {
	const directives = directivesOf(transcript);
	if (directives.length === 0) return found;
	const scopes = scopesOf(transcript);
	const used = new Set<RuleMention>(scopes.closing);
	const isKept = ({ rule, range }: Diagnostic): boolean => {
		const by = mentionsSuppressing(scopes, rule.id, range.start);
		for (const mention of by) used.add(mention);
		return by.length === 0;
	};
	const kept = found.filter(isKept);
	const on = new Set(settings.map(({ rule }) => rule.id));
	const isIdle = (mention: RuleMention): boolean => !used.has(mention) && isJudged(mention, on);
	const about = [...unknown(transcript, directives, isIdle), ...unused(transcript, directives, isIdle)];
	const own = about.flatMap(([rule, finding]): readonly Diagnostic[] => {
		const setting = settings.find((known) => known.rule === rule);
		return setting ? [{ ...finding, rule, severity: setting.severity }] : [];
	});
	return [...kept, ...own.filter(isKept)];
}

/** A rule that is off finds nothing, so nothing tells whether its comment is needed. Nor is one of these two judged. */
const isJudged = ({ id }: RuleMention, on: ReadonlySet<string>): boolean =>
	id === undefined || (on.has(id) && ruleOf(id)?.scope !== 'suppressions');

const isKnown = ({ id }: RuleMention): boolean => id === undefined || ruleOf(id) !== undefined;

type About = readonly [rule: typeof unknownSuppression | typeof unusedSuppression, finding: Finding];

function* unknown(
	transcript: Transcript,
	directives: readonly Directive[],
	isIdle: (mention: RuleMention) => boolean,
): Generator<About> {
	for (const directive of directives) {
		if (!directive.action) {
			const message = `There is no such comment. There are: ${directiveActions.map((action) => `transcript-${action}`).join(', ')}.`;
			yield [unknownSuppression, { range: directive.range, message, fixes: () => [removal(transcript, directive)] }];
			continue;
		}
		const strange = directive.mentions.filter((mention) => !isKnown(mention));
		const nothingLeft = directive.mentions.every((mention) => !isKnown(mention) || isIdle(mention));
		for (const mention of strange) {
			const { id = '' } = mention;
			const meant = nearest(id);
			const fixes: Fix[] = meant
				? [{ title: `Change to ${meant}`, safe: true, edits: [{ range: mention.range, newText: meant }] }]
				: [];
			const remove = () =>
				nothingLeft ? removal(transcript, directive) : withoutMention(transcript, directive, mention);
			const range = meant || !nothingLeft ? mention.range : directive.range;
			yield [
				unknownSuppression,
				{
					range,
					message: `There is no rule "${id}".${meant ? ` Did you mean "${meant}"?` : ' The comment suppresses nothing.'}`,
					fixes: () => [...fixes, { ...remove(), safe: meant === undefined }],
				},
			];
			if (nothingLeft && !meant) break;
		}
	}
}

function* unused(
	transcript: Transcript,
	directives: readonly Directive[],
	isIdle: (mention: RuleMention) => boolean,
): Generator<About> {
	for (const directive of directives) {
		if (!directive.action) continue;
		const idle = directive.mentions.filter((mention) => isKnown(mention) && isIdle(mention));
		const verb = directive.action === 'enable' ? 'turns nothing on that was off' : 'suppresses nothing';
		if (idle.length === directive.mentions.length) {
			const message = `This comment ${verb}. Remove it.`;
			yield [
				unusedSuppression,
				{ range: directive.range, message, fixes: () => [removal(transcript, directive)], unnecessary: true },
			];
			continue;
		}
		for (const mention of idle) {
			// Where the other rules are unknown, removing this one could leave a comment that means all rules.
			const left = directive.mentions.some((other) => isKnown(other) && !idle.includes(other));
			yield [
				unusedSuppression,
				{
					range: mention.range,
					message: `${mention.id} ${verb} here. Remove it from the comment.`,
					fixes: () => (left ? [withoutMention(transcript, directive, mention)] : []),
					unnecessary: true,
				},
			];
		}
	}
}

const removal = (transcript: Transcript, directive: Directive): Fix => ({
	title: 'Remove the comment',
	safe: true,
	edits: removeDirective(transcript, directive),
});

const withoutMention = (transcript: Transcript, directive: Directive, mention: RuleMention): Fix => ({
	title: `Remove ${mention.id} from the comment`,
	safe: true,
	edits: removeMention(transcript, directive, mention),
});

/** The rule with a name most like this one; undefined where none is like it. */
function nearest(id: string): string | undefined {
	const limit = id.length < 8 ? 1 : 3;
	const ranked = rules
		.map((rule) => ({ id: rule.id, away: slipCount(id, rule.id, limit) }))
		.sort((a, b) => a.away - b.away);
	const [best] = ranked;
	return best && best.away <= limit ? best.id : undefined;
}
