import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { completes, offered, offers } from '../support/completion.ts';

const talk =
	'**Ann Lee (CNN):** Why is that?\n\n**Bob Kay:** It is so.\n\n**Ann Lee (CNN):** And now?\n\n**Bob Kay:** Now [laughs].\n\n';

describe('labels at the start of a line', () => {
	test('come in the order of who is likely next', () => offers(`${talk}<|>`, 'Ann Lee', 'Bob Kay'));
	test('are written as the document writes them', () => completes(`${talk}<|>`, '**Ann Lee (CNN):** '));
	test('narrow with what is typed', () => offers(`${talk}bo<|>`, 'Bob Kay'));
	test('are found by a later word of the name', () => offers(`${talk}Le<|>`, 'Ann Lee'));
	test('complete marks that were typed', () => completes(`${talk}**Bo<|>`, '**Bob Kay:** '));
	test('take in marks that the editor closed', () => completes(`${talk}**Bo<|>**`, '**Bob Kay:** '));
	test('go before a paragraph that is there', () => completes(`${talk}<|>It is.`, '**Ann Lee (CNN):** It is.'));

	test('tell what somebody says', () => {
		assert.deepEqual(
			offered(`${talk}<|>`).map(({ detail }) => detail),
			['CNN, 2 turns, 5 words', '2 turns, 5 words'],
		);
	});

	test('stand on their own line where the document has them so', () => {
		const own = 'Ann Lee:\nWhy is that?\n\nBob Kay:\nIt is so.\n\nAnn Lee:\nAnd now?\n\nBob Kay:\nNow.\n\n';
		completes(`${own}An<|>`, 'Ann Lee:⏎');
	});

	test('stand below speech where the document has them so', () => {
		completes('AL: Why is that?\nBK: It is so.\nAL: And now?\nBK: Now.\n<|>', 'AL: ');
	});

	test('are voices in captions', () => {
		const cue = (at: number, text: string) => `00:0${at}.000 --> 00:0${at + 1}.000\n${text}\n\n`;
		const captions = `WEBVTT\n\n${cue(1, '<v Ann Lee>Why?')}${cue(2, '<v Bob Kay>So.')}${cue(3, '<v Ann Lee>And now?')}`;
		completes(`${captions}00:04.000 --> 00:05.000\n<|>`, '<v Bob Kay>');
		completes(`${captions}00:04.000 --> 00:05.000\n<v B<|>`, '<v Bob Kay>');
		offers(`${captions}<|>`);
	});

	test('include people who are declared, and people of other transcripts once something is typed', () => {
		const known = new Map([
			['Cy Day', 3],
			['Dee Fox', 1],
		]);
		const text = `---\nspeakers: [Ann Lee, Bob Kay, Ed Gox]\n---\n\n${talk}`;
		const labels = (typed: string) => offered(`${text}${typed}<|>`, known).map(({ label }) => label);
		assert.deepEqual(labels(''), ['Ann Lee', 'Bob Kay', 'Ed Gox']);
		assert.deepEqual(labels('d'), ['Cy Day', 'Dee Fox']);
		assert.equal(offered(`${text}Cy<|>`, known)[0]?.detail, 'in 3 other transcripts');
	});
});

describe('nothing is offered', () => {
	test('inside a sentence', () => offers(`${talk}**Bob Kay:** I said An<|>`));
	test('in a line that goes on', () => offers(`${talk}**Bob Kay:** I said\nAn<|>`));
	test('before words that begin no name', () => offers(`${talk}Th<|>`));
	test('in a paragraph that has words already', () => offers(`${talk}An<|>d so on`));
	test('behind a full stop', () => offers(`${talk}And. A<|>`));
	test('in code', () => offers(`${talk}\`\`\`\nAn<|>\n\`\`\``));
});

describe('in a label', () => {
	test('the name gives way to another, the rest stays', () => {
		completes(talk.replace('**Bob Kay:** Now', '**A<|>b Kay:** Now'), '**Ann Lee:** Now [laughs].');
	});

	test('affiliations stand in parentheses behind the name', () => {
		const text = `${talk}**Cy Day (BBC):** So?\n\n`;
		offers(`${text}**Ann Lee (<|>)`, 'CNN', 'BBC');
		completes(`${text}**Ann Lee (<|>)`, '**Ann Lee (CNN)');
		completes(`${text}**Ann Lee (b<|>`, '**Ann Lee (BBC)');
	});
});

describe('in brackets', () => {
	test('tags of the document come first', () => {
		const [first, ...others] = offered(`${talk}**Bob Kay:** I [<|>]`);
		assert.deepEqual([first?.label, first?.detail, first?.newText], ['[laughs]', '1 time', '[laughs]']);
		assert.ok(others.some(({ label }) => label === '[inaudible]'));
		completes(`${talk}**Bob Kay:** I [l<|>] so`, '**Bob Kay:** I [laughs] so');
	});

	test('tags are written as the document writes them', () => {
		const text = `${talk.replace('[laughs]', '\\[Laughs\\]')}**Bob Kay:** I `;
		completes(`${text}[unint<|>]`, '**Bob Kay:** I \\[Unintelligible\\]');
		completes(`${text}\\[La<|>`, '**Bob Kay:** I \\[Laughs\\]');
	});

	test('times are left out of tags', () => {
		const text = talk.replace('[laughs]', '[inaudible 00:01:02] [inaudible 00:01:09]');
		assert.deepEqual(
			offered(`${text}**Bob Kay:** I [i<|>`).map(({ label, detail }) => [label, detail]),
			[['[inaudible]', '2 times']],
		);
	});

	test('events of the document stand in parentheses', () => {
		offers(`${talk}(Applause.)\n\n**Bob Kay:** Yes.\n\n(<|>)`, '(Applause.)');
		offers(`${talk}**Bob Kay:** Yes (<|>)`);
	});
});

describe('in front matter', () => {
	const text = (head: string) => `---\n${head}\n---\n\n${talk}`;
	test('keys that are not there yet', () => {
		offers(text('title: Talk\ns<|>'), 'speakers', 'source');
		completes(text('title: Talk\nsp<|>'), 'speakers:⏎  - ');
	});

	test('people who speak and are not listed yet', () => {
		offers(text('speakers:\n  - Ann Lee\n  - <|>'), 'Bob Kay');
		completes(text('speakers:\n  - B<|>'), '  - Bob Kay');
		offers(text('tags:\n  - <|>'));
	});
});
