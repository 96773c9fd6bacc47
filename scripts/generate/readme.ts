import { conventionTable } from './conventions.ts';
import { type GeneratedFile, textOf } from './file.ts';
import { between } from './markdown.ts';
import { ruleTable } from './ruleDocs.ts';

/** The README with the tables that are made from the code. */
export function readme(): readonly GeneratedFile[] {
	const withRules = between(textOf('README.md'), 'rules', ruleTable('docs/rules/'));
	return [{ path: 'README.md', text: between(withRules, 'conventions', conventionTable()) }];
}
