import { pageOf } from '../../lint/page.ts';
import { rules } from '../../rules/index.ts';
import { optionsOf } from '../../workspace/configSchema.ts';
import { tableOf } from '../table.ts';
import { terminalJson } from '../terminalText.ts';

/** Every rule with its default severity and what it wants: a table, or JSON. */
export function ruleList(format: string): string {
	if (format === 'json') {
		const list = rules.map((rule) => ({
			rule: rule.id,
			severity: rule.severity,
			summary: rule.summary,
			options: Object.fromEntries(Object.entries(optionsOf(rule)).map(([name, { default: value }]) => [name, value])),
			page: pageOf(rule.id),
		}));
		return `${terminalJson(JSON.stringify(list, undefined, 2))}\n`;
	}
	const columns = ['rule', 'default', 'what it wants'].map((title) => ({ title, align: 'left' as const }));
	const rows = rules.map(({ id, severity, summary }) => [id, severity, summary]);
	return `${tableOf(columns, rows).join('\n')}\n`;
}
