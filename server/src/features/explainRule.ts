import { pageOf } from '../lint/page.ts';
import { ruleOf } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';

/** What a rule wants and why, as Markdown. */
export interface RuleExplanation {
	readonly title: string;
	readonly markdown: string;
	/** The rule's page. */
	readonly href: string;
}

/** Explains a rule; undefined for what is none. */
export function explainRule(id: string): RuleExplanation | undefined {
	const rule = ruleOf(id);
	if (!rule) return undefined;
	return {
		title: rule.id,
		markdown: [`**${rule.summary}.**`, rule.why, ...sample(rule)].join('\n\n'),
		href: pageOf(id),
	};
}

/** The first sample in which something is wrong, and what a fix makes of it. */
function sample({ examples }: Rule): readonly string[] {
	const wrong = examples.find(({ before }) => before.includes('<|'));
	if (!wrong) return [];
	const fenced = (text: string) => `\`\`\`\`text\n${text}\n\`\`\`\``;
	const before = fenced(wrong.before.replaceAll('<|', '').replaceAll('|>', ''));
	return [wrong.about, before, ...(wrong.after === undefined ? [] : ['After:', fenced(wrong.after)])];
}
