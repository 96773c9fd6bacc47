import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from '../../server/src/lint/diagnose.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { found, said, settings } from '../support/unread.ts';

/** A talk of two people by turns, one line of which is another. */
const talkWith = (odd: string, label: (name: string) => string): readonly string[] =>
	Array.from({ length: 12 }, (_, index) =>
		index === 7 ? odd : `${label(index % 2 === 0 ? 'Ann Lee' : 'Bob Kay')} ${said[index % 6]}`,
	).flatMap((line) => [line, '']);

const plain = (name: string) => `${name}:`;
const capitals = (name: string) => `${name.toUpperCase()}:`;
const bold = (name: string) => `**${name}:**`;

describe('a paragraph that begins with the name of somebody who speaks', () => {
	for (const [house, label] of [
		['plain', plain],
		['bold', bold],
		['in capitals', capitals],
	] as const) {
		for (const odd of [
			'Bob Kay Here is what I meant.',
			'“Bob Kay”: It was in May, I think.',
			'(Bob Kay): It was in May, I think.',
			'Bob Kay= It was in May, I think.',
			'Bob Kay| It was in May, I think.',
			'Bob Kay...: It was in May, I think.',
			'Bob Kay?: It was in May, I think.',
			'Bob Kay. What was in May, I ask.',
			'Bob Kay— It was in May, I think.',
			'> Bob Kay: It was in May, I think.',
			'### Bob Kay: It was in May, I think.',
			'Bob Kay, It was in May, I think.',
			'Bob Kay said: It was in May, I think.',
			'Bob Kay ［00:12］: It was in May, I think.',
			'Bob Kay -> It was in May, I think.',
			'Bob Kay > It was in May, I think.',
			'Bob Kay / It was in May, I think.',
			'Bob Kay ‒ It was in May, I think.',
			'Bob Kay∶ It was in May, I think.',
			'Bob Kay\\: It was in May, I think.',
			'`Bob Kay`: It was in May, I think.',
			'~~Bob Kay~~: It was in May, I think.',
			'[00:12] Bob Kay It was in May, I think.',
			'0:12 – Bob Kay It was in May, I think.',
			'12 – Bob Kay: It was in May, I think.',
		])
			test(`${house}: ${odd}`, () => {
				const texts = talkWith(odd, label);
				const [only, ...others] = found(texts);
				assert.equal(others.length, 0);
				assert.equal(only?.line, 14);
				const [fix] = only.fixes;
				assert.ok(fix);
				const mended = applyEdits(texts, fix.edits)[14] ?? '';
				assert.ok(mended.replace(/^\S*\d:\d\d\S? /, '').startsWith(label('Bob Kay')), mended);
				assert.equal(/\d:\d\d/.test(mended), /\d:\d\d\S? [–B]/.test(odd));
				assert.ok(mended.endsWith(odd.slice(odd.search(/Here|It|What/))), mended);
			});
		test(`${house}: nobody is named where a sentence is about somebody, or a list has them`, () => {
			for (const odd of [
				'Bob Kay told me that it was in May.',
				'Bob Kay, I think, was there in May.',
				'Bob Kay. Head of Locks',
				'Bob Kay Street is closed.',
				'Ann Lee. That is who I am.',
				'# Bob Kay on the locks',
				'# Bob Kay: How did we build the lock?',
				'## Bob Kay: We built a lock and a gate.',
				'Bob Kay? You wanted to say something.',
				'Bob Kay! Go ahead, we are listening.',
				'Bob Kay... He never came back from there.',
				'“Bob Kay!” He ran away as I said it.',
				'Bob Kay. He came with me, as far as I know.',
				'Bob Kay, I wanted to ask you for that.',
				'Bob Kay, You said that it was in May.',
				'Bob Kay, What did you say in May?',
				'Bob Kay is right: We need it in May.',
				'Bob Kay is: We need it in May.',
				'Bob Kay said: “It was in May, I think.”',
				'Bob Kay put it well: We need it in May.',
				'#### Bob Kay',
			])
				assert.deepEqual(found(talkWith(odd, label)), [], odd);
		});
	}
});

test('a name with the surname first, where labels are unlike it', () => {
	for (const label of [bold, capitals]) {
		const texts = talkWith('Kay, Bob: It was in May, I think.', label);
		assert.deepEqual(
			found(texts).map(({ line }) => line),
			[14],
		);
	}
});

test('a label behind a label', () => {
	const timed = (name: string) => `[00:12] ${name}:`;
	for (const [label, odd, right] of [
		[plain, 'Q: Bob Kay: It was in May.', 'Bob Kay: It was in May.'],
		[plain, 'Ann Lee: **Bob Kay:** It was in May.', 'Bob Kay: It was in May.'],
		[bold, '**Ann Lee (CNN):** **Bob Kay:** It was in May.', '**Bob Kay:** It was in May.'],
		[capitals, 'ANN LEE: BOB KAY: It was in May.', 'BOB KAY: It was in May.'],
		[timed, '[00:12] Ann Lee: Bob Kay: It was in May.', '[00:12] Bob Kay: It was in May.'],
	] as const) {
		const texts = talkWith(odd, label);
		const [only, ...others] = found(texts);
		assert.equal(others.length, 0);
		assert.equal(only?.line, 14, odd);
		assert.equal(applyEdits(texts, only.fixes[0]?.edits ?? [])[14], right);
	}
	assert.deepEqual(found(talkWith('Ann Lee: Bob Kay: the man who was there in May.', plain)), []);
});

test('a heading with the name of somebody who speaks, and speech below it without a label', () => {
	const texts = [...talkWith('## Bob Kay', plain).slice(0, 15), '', 'It was in May, I think.', '', 'Ann Lee: I see.'];
	const [only, ...others] = found(texts);
	assert.equal(others.length, 0);
	assert.equal(only?.line, 14);
	assert.equal(applyEdits(texts, only.fixes[0]?.edits ?? [])[14], 'Bob Kay: ');
	assert.deepEqual(found([...texts.slice(0, 16), 'Ann Lee: It was in May, I think.']), []);
	assert.deepEqual(found([...texts.slice(0, 16), 'The locks of May', '', 'Ann Lee: I see.']), []);
});

test('names in scripts without capitals', () => {
	const chinese = [
		'大家早上好。',
		'我觉得可以开始了。',
		'你们怎么看这件事？',
		'我还不知道。',
		'那我们继续吧。',
		'我们看看。',
	];
	const talk = (odd: string) =>
		Array.from({ length: 12 }, (_, at) =>
			at === 7 ? odd : `${at % 2 === 0 ? '王小明' : '李大伟'}：${chinese[at % 6] ?? ''}`,
		).flatMap((line) => [line, '']);
	for (const [odd, right] of [
		['李大伟说：那是五月的事。', '李大伟：那是五月的事。'],
		['「李大伟」那是五月的事。', '李大伟：那是五月的事。'],
		['“李大伟”：那是五月的事。', '李大伟：那是五月的事。'],
		['李大伟（00:12）：那是五月的事。', '李大伟：那是五月的事。'],
		['李大伟－那是五月的事。', '李大伟：那是五月的事。'],
		['李大伟｜那是五月的事。', '李大伟：那是五月的事。'],
		['00:12 李大伟 那是五月的事。', '00:12 李大伟：那是五月的事。'],
		['# 李大伟', undefined],
	] as const) {
		const texts = talk(odd);
		const below = odd.startsWith('#') ? [...texts.slice(0, 15), '', '那是五月的事。'] : texts;
		const [only, ...others] = found(below);
		assert.equal(others.length, 0);
		assert.equal(only?.line, 14, odd);
		if (right !== undefined) assert.equal(applyEdits(texts, only.fixes[0]?.edits ?? [])[14], right);
	}
	for (const odd of [
		'李大伟，那是五月的事。',
		'李大伟。那是五月的事。',
		'李大伟说：“那是五月的事。”',
		'“李大伟”那是五月的事。',
		'李大伟的事是五月的事。',
	])
		assert.deepEqual(found(talk(odd)), [], odd);
});

test('a name that stands firm is declared, or begins two paragraphs with its surname', () => {
	const odd = 'Cy Dorn, It was in May, I think.';
	const texts = talkWith(odd, plain);
	assert.deepEqual(found(texts), []);
	const declared = ['---', 'speakers: [Ann Lee, Bob Kay, Cy Dorn]', '---', '', ...texts];
	assert.deepEqual(
		diagnose(parse(declared), settings).map(({ rule, range, message }) => [rule.id, range.start.line, message]),
		[
			[
				'unused-speaker',
				1,
				'Cy Dorn is declared as a speaker and never speaks. Correct the labels, or take the name out.',
			],
			['unread-label', 18, 'Cy Dorn is declared here, and this line is not read as a label.'],
		],
	);
	const twice = texts.toSpliced(0, 1, 'Cy Dorn: Good morning.').toSpliced(4, 1, 'Cy Dorn: I have a question.');
	assert.deepEqual(
		found(twice).map(({ line }) => line),
		[14],
	);
});

test('a name behind the words of somebody else', () => {
	for (const [odd, right] of [
		['It was in May, I think. (Bob Kay)', 'Bob Kay: It was in May, I think.'],
		['It was in May, I think. – Bob Kay', 'Bob Kay: It was in May, I think.'],
		['It was in May, I think. -- Bob Kay ', 'Bob Kay: It was in May, I think. '],
	] as const) {
		const texts = talkWith(odd, plain);
		const [only, ...others] = found(texts);
		assert.equal(others.length, 0);
		assert.equal(only?.line, 14, odd);
		assert.equal(applyEdits(texts, only.fixes[0]?.edits ?? [])[14], right);
		assert.equal(only.column, odd.search(/[(–]|--/));
	}
	for (const odd of [
		'It was in May, I think. (Ann Lee)',
		'“It was in May, I think.” – Bob Kay',
		'It was in May, I think (Bob Kay)',
		'It was in May, I think. (Lock Five)',
		'Bob Kay: It was in May, I think. (Ann Lee)',
	])
		assert.deepEqual(found(talkWith(odd, plain)), [], odd);
});

test('the number of a line before a name is told of', () => {
	const rules = diagnose(parse(talkWith('12 Bob Kay: It was in May, I think.', plain)), settings).map(
		({ rule }) => rule.id,
	);
	assert.deepEqual(rules, ['malformed-label']);
});
