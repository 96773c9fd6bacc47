import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../host/root.ts';

/** The folders whose code is changed, and the tests that are to notice: quick ones, beside the folders of that name. */
const testsByFolder: Readonly<Record<string, readonly string[]>> = {
	'server/src/text': ['test/text', 'test/rules.test.ts'],
	'server/src/conventions': ['test/conventions', 'test/languages', 'test/rules.test.ts', 'test/parser/own.test.ts'],
	'server/src/people': [
		'test/yaml',
		'test/workspace',
		'test/parser/yamlPeople.test.ts',
		'test/facts',
		'test/features/declare.test.ts',
	],
	'server/src/parser': [
		...['judged', 'own', 'dashes', 'unlabelled', 'headings', 'told'].map((name) => `test/parser/${name}.test.ts`),
		'test/conventions/fixtures.test.ts',
		'test/languages/events.test.ts',
	],
	'server/src/facts': ['test/facts', 'test/rules.test.ts', 'test/languages/events.test.ts'],
	'server/src/rules': ['test/rules.test.ts', 'test/ruleIds.test.ts'],
	'server/src/lint': ['test/lint/words.test.ts', 'test/lint/sameTranscript.test.ts', 'test/lint/suppress.test.ts'],
	'server/src/formats': ['test/formats'],
	'server/src/features': ['test/features'],
	'server/src/workspace': ['test/workspace'],
};

/** Tests that take long or need transcripts beside the checkout. */
const slow =
	/(?:accuracy|Corpus|Fuzz|anyInput|everyWord|linear|growth|validated|completion|otherReaders|formatting|introductions|nearNames)\.test\.ts$/;

/** Numbers that are fitted on transcripts beside the checkout: `npm run accuracy` measures them, no single text does. */
const fitted = /\/weights\.ts$/;

/** The folders and their files, from the root on. */
export const wings = (): readonly { readonly folder: string; readonly files: readonly string[] }[] =>
	Object.keys(testsByFolder).map((folder) => ({
		folder,
		files: filesBelow(folder).filter((file) => file.endsWith('.ts') && !fitted.test(file)),
	}));

/** The tests of a folder, from the root on. */
export const testsOf = (folder: string): readonly string[] =>
	(testsByFolder[folder] ?? [])
		.flatMap((place) => (place.endsWith('.ts') ? [place] : filesBelow(place)))
		.filter((file) => file.endsWith('.test.ts') && !slow.test(file) && existsSync(join(root, file)));

const filesBelow = (folder: string): readonly string[] =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
		(name) => `${folder}/${name.replaceAll('\\', '/')}`,
	);
