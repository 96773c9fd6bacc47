import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { documentSymbols, type OutlineSymbol } from '../../server/src/features/documentSymbols.ts';
import { foldingRanges } from '../../server/src/features/foldingRanges.ts';
import { readFile } from '../support/captions.ts';

const vtt = [
	'WEBVTT',
	'',
	'NOTE',
	'made by hand',
	'',
	'00:00.000 --> 00:02.000',
	'<v Mia Horn>Good morning,',
	'',
	'00:02.000 --> 00:04.000',
	'<v Mia Horn>Ole. When does it open?',
	'',
	'00:04.000 --> 00:06.000',
	'<v Ole Vik>In the spring.</v> <v Mia Horn>At last.</v>',
	'',
	'00:06.000 --> 00:08.000',
	'<v Mia Horn>And who pays?',
	'for all of it?',
	'',
	'00:08.000 --> 00:10.000',
	'<v Ole Vik>The town.',
];
const srt = vtt
	.slice(5)
	.map((line) => line.replace(/<v ([^>]+)>/g, '$1: ').replaceAll('</v>', ''))
	.map((line) =>
		line.replace(/(\d\d:\d\d)\.(\d{3})/g, '00:$1,$2').replace(' Mia Horn: At last.', '\nMia Horn: At last.'),
	);

const names = (symbols: readonly OutlineSymbol[]): readonly string[] =>
	symbols.flatMap(({ name, children = [] }) => [name, ...names(children)]);
const of = (lines: readonly string[], file: string) => readFile(lines.join('\n'), file);

describe('captions in the editor', () => {
	for (const [file, lines] of [
		['a.vtt', vtt],
		['a.srt', srt],
	] as const) {
		test(`${file}: the outline is who speaks, a run of cues by one voice once`, () => {
			const found = names(documentSymbols(of(lines, file))).filter((name) => /Mia|Ole/.test(name));
			assert.deepEqual(found, ['Mia Horn', 'Ole Vik', 'Mia Horn', 'Ole Vik']);
		});
	}
	test('speech of several lines folds, and so does a note', () => {
		const folds = foldingRanges(of(vtt, 'a.vtt')).map(({ line, endLine, kind }) => [line, endLine, kind]);
		assert.deepEqual(folds, [
			[2, 3, 'comment'],
			[6, 9, undefined],
			[12, 16, undefined],
		]);
	});
});
