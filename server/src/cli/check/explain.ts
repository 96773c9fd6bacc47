import { pageOf } from '../../lint/page.ts';
import { ruleOf } from '../../rules/index.ts';
import type { Example } from '../../rules/rule.ts';
import { optionsOf } from '../../workspace/configSchema.ts';
import { wrapText } from '../wrapText.ts';

/** What a rule wants, why, what can be set, and a sample of each kind; undefined for what is no rule. */
export function explanationOf(id: string, width: number): string | undefined {
	const rule = ruleOf(id);
	if (!rule) return undefined;
	const options = Object.entries(optionsOf(rule)).map(([name, { default: value, description }]) =>
		wrapText(`  ${name}: ${description} Default: ${JSON.stringify(value)}.`, width),
	);
	const sections = [
		`${rule.id}  (default: ${rule.severity})`,
		wrapText(`${rule.summary}. ${rule.why}`, width),
		...(options.length > 0 ? [['Options:', ...options].join('\n')] : []),
		...rule.examples.slice(0, 2).map((example) => sampleOf(example, width)),
		`More: ${pageOf(rule.id)}`,
	];
	return `${sections.join('\n\n')}\n`;
}

function sampleOf({ about, before, after }: Example, width: number): string {
	const found = before.includes('<|');
	const text = quoted(before.replaceAll('<|', '').replaceAll('|>', ''));
	const head = wrapText(`${about}${found ? '' : ' Nothing is found:'}`, width);
	return [head, text, ...(after === undefined ? [] : ['becomes', quoted(after)])].join('\n');
}

const quoted = (text: string): string => text.replace(/^/gm, '    | ').replace(/(?<! ) +$/gm, '');
