import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Operation } from '../../server/src/features/operations/operation.ts';
import { after, bold, captions } from '../support/operation.ts';

const to = (name: string) => ({ name });

describe('reassign', () => {
	const reassign =
		(scope: 'turn' | 'selection' | 'label' | 'speaker' | 'from-here', name: string) =>
		({ range }: { range: Extract<Operation, { kind: 'reassign' }>['range'] }): Operation => ({
			kind: 'reassign',
			range,
			scope,
			speaker: to(name),
		});
	const three = '**S1:** One.\n\n**Ann:** Two.\n\n**S1:** <|>Three.\n\n**Ann:** Four.\n\n**S1:** Five.';
	test('a line that says who speaks goes along: the other’s own, or none', () => {
		const turn = (name: string, office: string, said: string) => `${name}\n${office}${said}\n\n`;
		const [engineer, head] = ['Chief Engineer\n', 'Head of Locks\n'];
		const talk = (first: string) =>
			`${first}${turn('Bob Kay', head, 'Yes, I think we should.')}${turn('Ann Lee', engineer, 'Why did nobody tell us?')}${turn('Bob Kay', head, 'We did write to you.')}`;
		const said = 'Shall we <|>begin with the lock?';
		const before = talk(turn('Ann Lee', engineer, said));
		const plain = said.replace('<|>', '');
		assert.equal(after(before, reassign('turn', 'Bob Kay')), talk(turn('Bob Kay', head, plain)));
		assert.equal(after(before, reassign('turn', 'Cem Oz')), talk(turn('Cem Oz', '', plain)));
	});
	test('this turn', () =>
		assert.equal(
			after(three, reassign('turn', 'Bob'))
				.match(/\*\*\w+:/g)
				?.join(''),
			'**S1:**Ann:**Bob:**Ann:**S1:',
		));
	test('from here on', () =>
		assert.equal(
			after(three, reassign('from-here', 'Bob'))
				.match(/\*\*\w+:/g)
				?.join(''),
			'**S1:**Ann:**Bob:**Ann:**Bob:',
		));
	test('all turns of the label', () =>
		assert.equal(
			after(three, reassign('label', 'Bob'))
				.match(/\*\*\w+:/g)
				?.join(''),
			'**Bob:**Ann:**Bob:**Ann:**Bob:',
		));
	test('selected turns', () =>
		assert.equal(
			after(
				'**A:** One.\n\n**B:** T<|wo.\n\n**C:** Th|>ree.\n\n**A:** Four.\n\n**B:** Five.',
				reassign('selection', 'Dan'),
			)
				.match(/\*\*\w+:/g)
				?.join(''),
			'**A:**Dan:**Dan:**A:**B:',
		));
	test('every turn of a person, whatever names the labels have', () =>
		assert.equal(
			after(
				'**Director Ann <|>Lee:** One.\n\n**Bob:** Two.\n\n**Director:** Three.\n\n**Bob:** Four.\n\n**Director:** Five.',
				reassign('speaker', 'Dan'),
			)
				.match(/\*\*[\w ]+:/g)
				?.join(''),
			'**Dan:**Bob:**Dan:**Bob:**Dan:',
		));
	test('a selection that ends inside a label takes its turn', () =>
		assert.equal(
			after(
				'**A:** One.\n\n<|**B:** Two.\n\n**C|>:** Three.\n\n**A:** Four.\n\n**B:** Five.',
				reassign('selection', 'Dan'),
			)
				.match(/\*\*\w+:/g)
				?.join(''),
			'**A:**Dan:**Dan:**A:**B:',
		));
	test('times and marks stay', () =>
		assert.match(
			after(
				'[00:01:12] **<|>Speaker 1**: Hi.\n\n[00:01:15] **Ann**: Ho.\n\n[00:01:19] **Speaker 1**: Hi.',
				reassign('label', 'Bob'),
			),
			/^\[00:01:12\] \*\*Bob\*\*: Hi\.\n\n\[00:01:15\] \*\*Ann\*\*: Ho\.\n\n\[00:01:19\] \*\*Bob\*\*: Hi\.$/,
		));
	test('every cue of a turn', () =>
		assert.match(
			after(captions, reassign('turn', 'Cy')),
			/<v Cy>Good[\s\S]*<v Cy>Who[\s\S]*<v Cy>I ask[\s\S]*<v Bob>It[\s\S]*<v Ann>Good/,
		));
	test('a question to somebody with another shape of label', () =>
		assert.match(
			after(
				'MS. LEE:  One.\n\nQ    <|>Two.\n\nMS. LEE:  Three.\n\nQ    Four.\n\nMS. LEE:  Five.',
				reassign('turn', 'MS. LEE'),
			),
			/^MS\. LEE: {2}One\.\n\nMS\. LEE: {2}Two\.\n\nMS\. LEE: {2}Three\./,
		));
});

test('swap two speakers, everywhere and in a part', () => {
	const swap: Operation = { kind: 'swap', first: 'Ann Lee', second: 'Bob Kay' };
	assert.deepEqual(after(bold, () => swap).match(/\*\*\w+ \w+/g), ['**Bob Kay', '**Ann Lee', '**Bob Kay', '**Ann Lee']);
	assert.deepEqual(after(bold, ({ range }) => ({ ...swap, range })).match(/\*\*\w+ \w+/g), [
		'**Bob Kay',
		'**Bob Kay',
		'**Ann Lee',
		'**Bob Kay',
	]);
	assert.match(
		after(bold, () => ({ ...swap, second: 'Nobody' })),
		/Nobody is called Nobody/,
	);
});

describe('split', () => {
	const split = ({ position }: { position: Extract<Operation, { kind: 'split' }>['position'] }): Operation => ({
		kind: 'split',
		position,
		speaker: to('Bob Kay'),
	});
	test('in a word: before it', () =>
		assert.match(
			after(bold.replace('<|Who is there?|>', 'W<|>ho is there?'), split),
			/^\*\*Ann Lee:\*\* Good morning\.\n\n\*\*Bob Kay:\*\* Who is there\? I ask again\.\n\n\*\*Bob Kay:\*\* It/,
		));
	test('between two characters, in a script without spaces', () =>
		assert.equal(
			after('**王:** 今日は天気がいい。<|>そうですか。\n\n**Bob Kay:** 王さん。\n\n**王:** はい。', split),
			'**王:** 今日は天気がいい。\n\n**Bob Kay:** そうですか。\n\n**Bob Kay:** 王さん。\n\n**王:** はい。',
		));
	test('before the first word', () =>
		assert.match(after('**Ann Lee:** <|>Good.\n\n**Bob Kay:** Yes.\n\n**Ann Lee:** So.', split), /begins here/));
	test('behind the last word', () =>
		assert.match(after('**Ann Lee:** Good.<|>\n\n**Bob Kay:** Yes.\n\n**Ann Lee:** So.', split), /No words/));
	test('between cues', () =>
		assert.match(
			after(captions.replace('<v Ann><|Who is there?|>', '<v Ann><|>Who is there?'), split),
			/<v Ann>Good[\s\S]*<v Bob Kay>Who[\s\S]*<v Bob Kay>I ask/,
		));
});

describe('merge', () => {
	const merge =
		(which: 'next' | 'previous' | 'selection', name?: string) =>
		({ range }: { range: Extract<Operation, { kind: 'merge' }>['range'] }): Operation => ({
			kind: 'merge',
			range,
			with: which,
			...(name !== undefined && { speaker: to(name) }),
		});
	test('turns of one speaker', () =>
		assert.equal(
			after('**Ann:** <|>One.\n\n**Ann:** Two.\n\n**Bob:** Three.\n\n**Ann:** Four.', merge('next')),
			'**Ann:** One.\n\nTwo.\n\n**Bob:** Three.\n\n**Ann:** Four.',
		));
	test('with the one before', () =>
		assert.equal(
			after('**Ann:** One.\n\n**Ann:** <|>Two.\n\n**Bob:** Three.\n\n**Ann:** Four.', merge('previous')),
			'**Ann:** One.\n\nTwo.\n\n**Bob:** Three.\n\n**Ann:** Four.',
		));
	test('two people: whose is it?', () => assert.match(after(bold, merge('next')), /Ann Lee and Bob Kay speak here/));
	test('two people, said whose', () =>
		assert.match(
			after(bold, merge('next', 'Bob Kay')),
			/^\*\*Bob Kay:\*\* Good morning\. Who is there\? I ask again\.\n\nIt is I\.\n\nAnd/,
		));
	test('several selected', () =>
		assert.equal(
			after('**Ann:** <|One.\n\n**Bob:** Two.\n\n**Ann:** Th|>ree.\n\n**Bob:** Four.', merge('selection', 'Ann')),
			'**Ann:** One.\n\nTwo.\n\nThree.\n\n**Bob:** Four.',
		));
	test('a time is kept', () =>
		assert.match(
			after(
				'Ann Lee  0:01\n<|>One.\n\nAnn Lee  0:05\nTwo.\n\nBob Kay  0:09\nThree.\n\nAnn Lee  0:12\nFour.',
				merge('next'),
			),
			/^Ann Lee {2}0:01\nOne\.\n\n0:05\nTwo\.\n\nBob Kay/,
		));
	test('cues get the other voice', () =>
		assert.match(after(captions, merge('next', 'Ann')), /<v Ann>It is I[\s\S]*<v Ann>And nobody/));
	test('nothing behind', () =>
		assert.match(
			after('**Ann:** One.\n\n**Bob:** Two.\n\n**Ann:** Three.\n\n**Bob:** <|>Four.', merge('next')),
			/No turn comes after/,
		));
});

describe('not speech', () => {
	const not = ({ range }: { range: Extract<Operation, { kind: 'not-speech' }>['range'] }): Operation => ({
		kind: 'not-speech',
		range,
	});
	test('a remark below a turn, in the brackets of the document', () =>
		assert.match(
			after('**Ann:** One.\n\n(Laughter.)\n\nSo<|>mebody knocks\n\n**Bob:** Two.\n\n**Ann:** Three.', not),
			/\(Laughter\.\)\n\n\(Somebody knocks\)\n\n\*\*Bob/,
		));
	test('a label that was none', () =>
		assert.match(
			after(
				'**Ann:** Who is there at this hour?\n\n**Bob:** It is only me.\n\n**Ann:** Come in then.\n\n**Do<|>or bell:** it rings for ten seconds\n\n**Ann:** And who is that?\n\n**Bob:** I cannot tell.',
				not,
			),
			/\n\[\*\*Door bell:\*\* it rings for ten seconds\]\n/,
		));
	test('a long paragraph between comments', () =>
		assert.match(
			after(
				`**Ann:** Who is there?\n\n<|>${'So it was told. '.repeat(20)}End.\n\n**Bob:** It is I.\n\n**Ann:** Come in.`,
				not,
			),
			/\n\n<!-- not speech -->\nSo it[^\n]*End\.\n<!-- speech -->\n\n/,
		));
	test('a line of a cue', () => assert.match(after(captions, not), /<v Ann>\[Who is there\?\]/));
});

describe('insert a label', () => {
	const insert =
		(more: { speaker?: { name: string }; rosterIndex?: number } = {}) =>
		({ position }: { position: Extract<Operation, { kind: 'insert-label' }>['position'] }): Operation => ({
			kind: 'insert-label',
			position,
			...more,
		});
	const talk = '**Ann:** One?\n\n**Bob:** Two.\n\n**Ann:** Three?\n\n**Bob:** Four.\n\n**Ann:** Five?\n\n<|>';
	test('of whoever speaks next', () => assert.match(after(talk, insert()), /Five\?\n\n\*\*Bob:\*\* \|$/));
	test('of a choice', () => assert.match(after(talk, insert({ speaker: to('Cy') })), /\n\n\*\*Cy:\*\* \|$/));
	test('by a key', () => assert.match(after(talk, insert({ rosterIndex: 2 })), /\n\n\*\*Bob:\*\* \|$/));
	test('by a key that is nobody’s', () => assert.match(after(talk, insert({ rosterIndex: 7 })), /Nobody has place 7/));
	test('before words', () =>
		assert.match(after(talk.replace('Five?\n\n<|>', 'Five? <|>Six.'), insert()), /Five\?\n\n\*\*Bob:\*\* \|Six\.$/));
	test('right below speech', () =>
		assert.match(after(talk.replace('Five?\n\n<|>', 'Five?\n<|>'), insert()), /Five\?\n\n\*\*Bob:\*\* \|$/));
	test('above a turn', () =>
		assert.match(
			after(`<|>${talk.replace('<|>', '')}`, insert({ speaker: to('Bob') })),
			/^\*\*Bob:\*\* \|?\n\n\*\*Ann:/,
		));
});
