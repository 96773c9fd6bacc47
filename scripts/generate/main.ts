import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { conventionFiles } from './conventions.ts';
import { type GeneratedFile, root, textOf } from './file.ts';
import { grammarFiles } from './grammar.ts';
import { languagesPage } from './languages.ts';
import { manifest } from './manifest.ts';
import { notices } from './notices.ts';
import { readme } from './readme.ts';
import { ruleDocs } from './ruleDocs.ts';
import { schemas } from './schemas.ts';
import { translatedFiles } from './translations.ts';

/** Everything that is written by a program. */
export const generatedFiles = (): readonly GeneratedFile[] => [
	...grammarFiles(),
	...conventionFiles(),
	...ruleDocs(),
	...readme(),
	...languagesPage(),
	...manifest(),
	...translatedFiles(),
	...schemas(),
	...notices(),
];

/** Those that are not what their sources say by now. */
export const staleFiles = (): readonly GeneratedFile[] =>
	generatedFiles().filter(({ path, text }) => !existsSync(new URL(path, root)) || textOf(path) !== text);

if (import.meta.filename === process.argv[1]) {
	const stale = staleFiles();
	if (process.argv.includes('--check')) {
		for (const { path } of stale) console.error(`${path} is out of date.`);
		if (stale.length > 0) console.error('Run: npm run generate');
		process.exitCode = stale.length > 0 ? 1 : 0;
	} else {
		for (const { path, text } of stale) {
			mkdirSync(new URL('.', new URL(path, root)), { recursive: true });
			writeFileSync(new URL(path, root), text);
			console.log(path);
		}
	}
}
