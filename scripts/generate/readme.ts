import { conventionTable } from './conventions.ts';
import { type GeneratedFile, textOf } from './file.ts';
import { between } from './markdown.ts';
import { ruleTable } from './ruleDocs.ts';

/** The README with the tables that are made from the code, and those of formats that docs/cli.md has. */
export function readme(): readonly GeneratedFile[] {
	const docs = textOf('docs/cli.md');
	const tables: readonly (readonly [name: string, table: string])[] = [
		['rules', ruleTable('docs/rules/')],
		['conventions', conventionTable()],
		['exports', tableFrom(docs, '| `--to` ')],
		['imports', tableFrom(docs, '| format ')],
	];
	const text = tables.reduce((whole, [name, table]) => between(whole, name, table), textOf('README.md'));
	return [{ path: 'README.md', text }];
}

/** The table of a page that begins so. Throws where there is none. */
function tableFrom(page: string, head: string): string {
	const start = page.indexOf(`\n${head}`);
	if (start < 0) throw new Error(`docs/cli.md has no table that begins with ${head}.`);
	return page.slice(start + 1, page.indexOf('\n\n', start + 1));
}
