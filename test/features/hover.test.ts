import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hover } from '../../server/src/features/hover.ts';
import { cardInMarkdown, cardInPlainText, joinedByDots } from '../../server/src/text/card.ts';
import { marked, roster, showRanges } from '../support/transcripts.ts';

/** The card at the cursor in plain text; nothing where there is none. The marked range must be what it is about. */
function card(text: string, options: Parameters<typeof marked>[1] = {}): string {
	const { transcript, cursor, ranges } = marked(text, options);
	const found = hover(transcript, cursor);
	if (found && ranges.length > 0) assert.equal(showRanges(transcript, [found.range]), showRanges(transcript, ranges));
	return found ? cardInPlainText(found.card) : '';
}

const turns = '\n\n**Bob Kay:** Ho.\n\n**Ann Lee:** Yes.\n\n**Bob Kay:** No.';

test('a speaker: names, turn, words, share, time, first and last turn', () => {
	const text = `**Ann Lee:** Good morning, everybody.\n\n**Bob Kay (Gazette):** Morning.\n\n<|**Chair A<|>nn Lee:**|> Your question?\n\n**Bob Kay (Gazette):** Thank you.\n\n**Ann Lee:** So?`;
	assert.equal(
		card(text),
		[
			'Ann Lee',
			'Chair',
			'Also written Chair Ann Lee',
			'Turn 2 of 3 · 6 words, 67 % of all · about 2 s at 150 words a minute',
			'First turn: line 1 · last: line 9',
		].join('\n'),
	);
});

test('the affiliation stands beside the name, and a single turn needs no first and last', () => {
	const text = `<|**Cy R<|>oe (Daily Post):**|> Why?\n\n**Ann Lee:** Because.${turns}`;
	assert.equal(card(text), 'Cy Roe · Daily Post\nTurn 1 of 1 · 1 word, 20 % of all · about 0 s at 150 words a minute');
});

test('what a roster declares', () => {
	const people = roster({ name: 'Ann Lee', role: 'moderator', pronouns: 'she/her', link: 'https://example.com/ann' });
	const shown = card(`**Ann<|> Lee:** Hi.${turns}`, { roster: people });
	assert.match(shown, /\nModerator · she\/her · https:\/\/example\.com\/ann\n/);
	assert.match(shown, /\nDeclared in the roster: line 1$/);
});

test('a declared name in the front matter has the same card, and one who never speaks says so', () => {
	const front = '---\nspeakers:\n  - Ann Lee\n  - Cy Roe\n---\n\n';
	const labels = `**Ann Lee:** Hi.${turns}`;
	assert.match(card(front.replace('Ann', '<|>Ann') + labels), /^Ann Lee\n2 turns · 2 words/);
	assert.equal(card(front.replace('Cy', '<|>Cy') + labels), 'Cy Roe\nHas no turn in this transcript.');
});

test('a placeholder', () => {
	const text = '**Speaker<|> 1:** Hi.\n\n**Speaker 2:** Ho.\n\n**Speaker 1:** Yes.\n\n**Speaker 2:** No.';
	assert.match(card(text), /^Speaker 1\nA placeholder: nobody has said who this is\.\nTurn 1 of 2/);
});

test('a section: turns, people, words, time, who says most', () => {
	const text = `<|## The <|>gate|>\n\n**Ann Lee:** One two three.\n\n**Bob Kay:** Four.\n\n## Next\n\n**Ann Lee:** Five.\n\n**Bob Kay:** Six.`;
	assert.equal(
		card(text),
		[
			'The gate',
			'2 turns by 2 people · 4 words · about 1 s at 150 words a minute',
			'Most words: Ann Lee 75 %, Bob Kay 25 %',
		].join('\n'),
	);
});

test('a section in which nobody speaks', () => {
	assert.equal(card('# Lin<|>ks\n\n- one\n'), 'Links\nNobody speaks in this section.');
});

test('a time, and whether its link agrees', () => {
	const linked = (href: string) =>
		`**Ann Lee** <|[1:5<|>3](${href})|>: Hi.\n\n**Bob Kay** [2:00](https://a.b/c?t=120): Ho.`;
	assert.equal(
		card(linked('https://a.b/c?t=113')),
		'1:53\n113 seconds from the start\nThe link leads to the same time.',
	);
	assert.equal(
		card(linked('https://a.b/c?t=130')),
		'1:53\n113 seconds from the start\nThe link leads to 2:10: 17 seconds later.',
	);
});

test('audio tags', () => {
	const tag = (text: string) => card(`**Ann Lee:** Well, <|${text}|> then.${turns}`);
	assert.match(tag('[inau<|>dible]'), /^inaudible\nSomething was said here/);
	assert.match(tag('[cross<|>talk 00:01:02]'), /^crosstalk\nSeveral people speak at once/);
	assert.match(tag('(laugh<|>ter)'), /^laughter\nSomething that could be heard/);
});

test('nothing on words that somebody says', () => {
	assert.equal(card(`**Ann Lee:** Good mor<|>ning.${turns}`), '');
	assert.equal(card('<|>'), '');
});

test('in Markdown, text is shown as it is, and lines are links', () => {
	const shown = cardInMarkdown(
		{ title: 'A*B_c <x>', subtitle: '[CNN]', lines: [[], ['First turn: ', { text: 'line 3', line: 2 }], ['5 %']] },
		{ document: 'file:///a(1).md', folders: [] },
	);
	assert.equal(shown, '**A\\*B\\_c \\<x\\>** · \\[CNN\\]\n\nFirst turn: [line 3](<file:///a(1).md#L3>)\n\n5 %');
});

test('dots stand between what is said, and nowhere else', () => {
	assert.deepEqual(joinedByDots('chair', ['14 turns'], undefined, '', [], ['']), ['chair', ' · ', '14 turns']);
	assert.deepEqual(joinedByDots('', undefined, []), []);
	assert.deepEqual(joinedByDots(undefined, ['a', 'b']), ['a', 'b']);
});
