import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wordLists, wordListsIn } from '../../scripts/words/lists.ts';
import { languages } from '../../server/src/languages/index.ts';

/**
 * Words of human languages stand in the files of languages and are asked of all of them at once. A pattern with three
 * words between bars, or a string of three that is split, is a list of words; so is an array of words that are all in
 * some language's file. What programs and formats call things is none: each such list is here with its reason.
 */
const otherLists: readonly (readonly [file: string, first: string, why: string])[] = [
	['annotations/maskedText.ts', 'amp', 'entities of XML'],
	['captions/cueSettings.ts', 'align', 'settings of cues in WebVTT'],
	['cli/check/github.ts', 'error', 'commands of GitHub Actions'],
	['cli/export/perform.ts', 'txt', 'endings of files'],
	['conventions/headed.ts', 'div', 'tags of HTML'],
	['conventions/irc.ts', 'font', 'tags of HTML'],
	['conventions/lead.ts', 'nbsp', 'entities of HTML'],
	['conventions/named.ts', 'strong', 'tags of HTML'],
	['conventions/tail.ts', 'strong', 'tags of HTML'],
	['conventions/speakerTag.ts', 'speaker', 'tags and attributes of XML'],
	['facts/misspellings/differingWords.ts', 'ent', 'endings of words, in no language alone'],
	['facts/naming/evidence.ts', 'before', 'our own names of evidence'],
	['facts/speech/unspokenSpans.ts', 'ftp', 'schemes of addresses'],
	['facts/speech/unspokenSpans.ts', 'com', 'endings of hosts and files'],
	['facts/times/media.ts', 'media', 'keys of front matter'],
	['facts/times/media.ts', 'www', 'hosts'],
	['facts/times/media.ts', 'mov', 'endings of files'],
	['features/operations/insertLabel.ts', 'text', 'our own kinds of lines'],
	['imports/index.ts', 'json', 'endings of files'],
	['imports/markdown.ts', 'amp', 'entities of HTML'],
	['imports/text/textGrid.ts', 'phonemes', 'what aligners call their tiers'],
	['imports/text/textGrid.ts', 'ort', 'what aligners call their tiers'],
	['imports/text/textGrid.ts', 'text', 'what aligners call their tiers'],
	['imports/xml/word.ts', 'false', 'values of XML'],
	['lint/sameTranscript.ts', 'strong', 'tags of captions'],
	['node/main.ts', 'stdio', 'options of language servers'],
	['parser/captions/lexCaptions.ts', 'front', 'our own states'],
	['parser/declared/declared.ts', 'speakers', 'keys of front matter'],
	['parser/programLines.ts', 'begin', 'headers of CHAT'],
	['text/yamlScalar.ts', 'true', 'words of YAML'],
	['workspace/indexedTranscript.ts', 'vtt', 'endings of files'],
];

/** Every word of every language. */
const known: ReadonlySet<string> = new Set(wordsOf(languages));

function wordsOf(value: unknown): readonly string[] {
	if (typeof value === 'string') return value.split(/[\s,]+/);
	return value !== null && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : [];
}

const isOfPeople = ({ kind, words }: { readonly kind: string; readonly words: readonly string[] }): boolean =>
	kind !== 'array' || words.every((word) => known.has(word));

const found = wordLists().filter(isOfPeople);
const isOther = (file: string, words: readonly string[]): boolean =>
	otherLists.some(([own, first]) => file === `server/src/${own}` && words[0] === first);

test('no file outside of languages/ holds a list of words of people', () => {
	assert.deepEqual(
		found
			.filter(({ file, words }) => !isOther(file, words))
			.map(({ file, line, words }) => `${file}:${line} ${words.join(' ')}`),
		[],
	);
});

test('each exception is still there, with a reason', () => {
	for (const [file, first, why] of otherLists) {
		assert.ok(
			found.some((list) => list.file === `server/src/${file}` && list.words[0] === first),
			`${file}: ${first}`,
		);
		assert.ok(why.length > 4);
	}
});

describe('a list of words is seen', () => {
	for (const [code, words] of [
		['const a = /^(?:hello|hi there|bonjour|danke)\\b/i;', ['hello', 'bonjour', 'danke']],
		['const a = new RegExp(`\\\\b(?:yes|yeah|sure)`);', ['yes', 'yeah', 'sure']],
		["const a = new Set('mister senator judge'.split(' '));", ['mister', 'senator', 'judge']],
		['const a = /先生|女士|님/u;', ['先生', '女士', '님']],
		["const a = ['laughter', 'applause', 'music'];", ['laughter', 'applause', 'music']],
		['const a = /Понеділок|вівторок|середа/u;', ['понеділок', 'вівторок', 'середа']],
	] as const)
		test(code, () => {
			const lists = wordListsIn('a.ts', code).filter(isOfPeople);
			assert.deepEqual(
				lists.map((list) => list.words),
				[words],
			);
		});
	for (const code of [
		'const a = /^(?:[AP]M|UTC|GMT|CET)$/;',
		'const a = /one|two/;',
		"const a = ['turn', 'heading', 'prose', 'xyzzy'];",
		"const a: 'who' | 'form' | 'both' = 'who';",
		"say('one two three');",
	])
		test(`none in ${code}`, () => assert.deepEqual(wordListsIn('a.ts', code).filter(isOfPeople), []));
});
