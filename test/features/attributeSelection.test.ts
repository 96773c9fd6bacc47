import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Operation } from '../../server/src/features/operations/operation.ts';
import { after, bold, captions } from '../support/operation.ts';

const to = (name: string) => ({ name });

describe('attribute a selection', () => {
	const attribute =
		(name: string) =>
		({ range }: { range: Extract<Operation, { kind: 'attribute' }>['range'] }): Operation => ({
			kind: 'attribute',
			range,
			speaker: to(name),
		});
	test('the middle of a paragraph; the rest goes back', () =>
		assert.equal(
			after(bold, attribute('Bob Kay')).split('\n\n').slice(0, 4).join('\n\n'),
			'**Ann Lee:** Good morning.\n\n**Bob Kay:** Who is there?\n\n**Ann Lee:** I ask again.\n\n**Bob Kay:** It is I.',
		));
	test('half a word selected means the word', () =>
		assert.match(
			after('**Ann:** One tw<|o thr|>ee four.\n\n**Bob:** Five.\n\n**Ann:** Six.', attribute('Bob')),
			/^\*\*Ann:\*\* One\n\n\*\*Bob:\*\* two three\n\n\*\*Ann:\*\* four\.\n/,
		));
	test('the beginning of a turn gives its label another name', () =>
		assert.match(
			after('**Ann:** <|One.|> Two.\n\n**Bob:** Five.\n\n**Ann:** Six.', attribute('Bob')),
			/^\*\*Bob:\*\* One\.\n\n\*\*Ann:\*\* Two\.\n/,
		));
	test('the end of a turn needs no label behind it', () =>
		assert.match(
			after('**Ann:** One. <|Two.|>\n\n**Bob:** Five.\n\n**Ann:** Six.', attribute('Bob')),
			/^\*\*Ann:\*\* One\.\n\n\*\*Bob:\*\* Two\.\n\n\*\*Bob:\*\* Five\./,
		));
	test('a whole turn, its label selected too', () =>
		assert.match(
			after('<|**Ann:** One. Two.|>\n\n**Bob:** Five.\n\n**Ann:** Six.', attribute('Bob')),
			/^\*\*Bob:\*\* One\. Two\.\n\n\*\*Bob:\*\* Five/,
		));
	test('from one turn into the next', () =>
		assert.equal(
			after(
				'**Ann:** One. <|Two.\n\n**Bob:** Three.\n\n**Ann:** Four.|> Five.\n\n**Cy:** Six.\n\n**Bob:** So.',
				attribute('Cy'),
			),
			'**Ann:** One.\n\n**Cy:** Two.\n\n**Cy:** Three.\n\n**Cy:** Four.\n\n**Ann:** Five.\n\n**Cy:** Six.\n\n**Bob:** So.',
		));
	test('a later paragraph at the cursor gets its own label', () =>
		assert.equal(
			after('**Ann:** One.\n\n<|>Two.\n\nThree.\n\n**Bob:** Four.\n\n**Ann:** Five.', attribute('Bob')),
			'**Ann:** One.\n\n**Bob:** Two.\n\nThree.\n\n**Bob:** Four.\n\n**Ann:** Five.',
		));
	test('one paragraph of several', () =>
		assert.equal(
			after('**Ann:** One.\n\n<|Two.|>\n\nThree.\n\n**Bob:** Four.\n\n**Ann:** Five.', attribute('Bob')),
			'**Ann:** One.\n\n**Bob:** Two.\n\n**Ann:** Three.\n\n**Bob:** Four.\n\n**Ann:** Five.',
		));
	test('a name that nobody had', () =>
		assert.match(
			after(bold, attribute('Zed Moss')),
			/\n\n\*\*Zed Moss:\*\* Who is there\?\n\n\*\*Ann Lee:\*\* I ask again\./,
		));
	test('somebody whom the document knows by initials', () =>
		assert.match(
			after(
				'---\nspeakers:\n  AL: Ann Lee\n  BK: Bob Kay\n---\n\nAL: One. <|Two.|>\n\nBK: Three.\n\nAL: Four.\n\nBK: Five.',
				attribute('Bob Kay'),
			),
			/\nAL: One\.\n\nBK: Two\.\n\nBK: Three\./,
		));
	test('the affiliation that labels show', () =>
		assert.match(
			after(
				'**Ann Lee (CNN):** One. <|Two.|>\n\n**Bob Kay (BBC):** Three.\n\n**Ann Lee (CNN):** Four.\n\n**Bob Kay (BBC):** Five.',
				attribute('Bob Kay'),
			),
			/^\*\*Ann Lee \(CNN\):\*\* One\.\n\n\*\*Bob Kay \(BBC\):\*\* Two\.\n/,
		));
	test('labels on lines of their own', () =>
		assert.match(
			after(
				'**Ann Lee**\nGood morning. <|Who is there?|> I ask.\n\n**Bob Kay**\nIt is I.\n\n**Ann Lee**\nGood.\n\n**Bob Kay**\nYes.',
				attribute('Bob Kay'),
			),
			/^\*\*Ann Lee\*\*\nGood morning\.\n\n\*\*Bob Kay\*\*\nWho is there\?\n\n\*\*Ann Lee\*\*\nI ask\.\n/,
		));
	test('labels with times: the time of the turn stays with its beginning', () =>
		assert.match(
			after(
				'Ann Lee  0:01\nGood morning. <|Who is there?|> I ask.\n\nBob Kay  0:09\nIt is I.\n\nAnn Lee  0:12\nGood.\n\nBob Kay  0:15\nYes.',
				attribute('Bob Kay'),
			),
			/^Ann Lee {2}0:01\nGood morning\.\n\nBob Kay:\nWho is there\?\n\nAnn Lee:\nI ask\.\n/,
		));
	test('a label of a shape of its own, lines broken by hand', () =>
		assert.match(
			after(
				'MS. LEE:  Good morning.  <|Who is\nthere?|>  I ask\nyou again.\n\nQ    It is I.\n\nMS. LEE:  Good.\n\nQ    Yes.\n\nMS. LEE:  Thanks.',
				attribute('Q'),
			),
			/^MS\. LEE: {2}Good morning\.\n\nQ {4}Who is\nthere\?\n\nMS\. LEE: {2}I ask\nyou again\./,
		));
	test('a cue in the middle of a turn', () =>
		assert.match(
			after(captions, attribute('Bob')),
			/<v Ann>Good morning\.\n\n.*\n<v Bob>Who is there\?\n\n.*\n<v Ann>I ask again\./,
		));
	test('cues where the voice stands where it changes', () => {
		const sparse = captions.replace('<v Ann><|', '<|').replace('<v Ann>I', 'I').replace('<v Bob>And', 'And');
		assert.match(
			after(sparse, attribute('Bob')),
			/<v Ann>Good morning\.\n\n.*\n<v Bob>Who is there\?\n\n.*\n<v Ann>I ask again\.\n\n.*\n<v Bob>It is I\.\n\n.*\nAnd nobody/,
		);
	});
	test('lines that follow each other', () =>
		assert.equal(
			after(
				'Ann: One is enough for me.\nBob: Two is better. <|Three would do.|>\nAnn: Four are too many.\nBob: Five came to see it.\nAnn: Six have gone again.\nBob: Seven would never come.\nAnn: Eight did in the end.\nBob: Nine of them stayed.',
				attribute('Ann'),
			),
			'Ann: One is enough for me.\nBob: Two is better.\nAnn: Three would do.\nAnn: Four are too many.\nBob: Five came to see it.\nAnn: Six have gone again.\nBob: Seven would never come.\nAnn: Eight did in the end.\nBob: Nine of them stayed.',
		));
	test('nothing to do', () => assert.match(after(bold, attribute('Ann Lee')), /Ann Lee’s already/));
	test('no name', () => assert.equal(after(bold, attribute('  ')), 'A speaker needs a name.'));
	test('no speech', () =>
		assert.match(after('# Ti<|tl|>e\n\n**Ann:** One.\n\n**Bob:** Two.', attribute('Ann')), /Nobody speaks/));
});
