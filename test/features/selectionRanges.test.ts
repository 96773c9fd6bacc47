import { describe, test } from 'node:test';
import { expandsTo } from '../support/selection.ts';

describe('expand selection', () => {
	test('from a word over sentence, paragraph, speech, turn and section to the file', () => {
		const first = 'Ask Mr. Lee. He came\nto us.';
		const turn = `**Ann:** ${first}\n\nThen he left.`;
		const section = `## One\n\n${turn}\n\n**Bob:** Yes.\n\n**Ann:** So.`;
		const file = `# Talk\n\n${section}\n\n## Two\n\n**Bob:** No.`;
		expandsTo(
			file.replace('came', 'ca<|>me'),
			'came',
			'He came\nto us.',
			first,
			`${first}\n\nThen he left.`,
			turn,
			section,
			file,
		);
	});

	test('from a word of a name over name and label', () => {
		const file = '**Ann Lee (CNN):** Hi.\n\n**Bob:** Yes.\n\n**Ann Lee:** So.';
		expandsTo(file.replace('Ann', 'A<|>nn'), 'Ann', 'Ann Lee', '**Ann Lee (CNN):**', '**Ann Lee (CNN):** Hi.', file);
	});

	test('over the exchange of a press conference', () => {
		const exchange = (name: string) =>
			`**Host:** Next question, ${name} of the Post.\n\n**${name} (Post):** Why is that so?\n\n**Director:** Because it is what we need to do and it always was, for everybody in the town.`;
		const second = exchange('Bea');
		const file = `${['Ada', 'Bea', 'Cy', 'Di'].map(exchange).join('\n\n')}\n\n**Host:** Thank you.`;
		expandsTo(
			file.replace('**Bea (Post):** Why', '**Bea (Post):** Wh<|>y'),
			'Why',
			'Why is that so?',
			'**Bea (Post):** Why is that so?',
			second,
			file,
		);
	});

	test('over the lines of a cue', () => {
		const file =
			'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>So it\nis. Good.\n\n00:02.000 --> 00:03.000\n<v Ann>Yes.\n\n00:03.000 --> 00:04.000\n<v Bob>No.';
		const turn = file.slice(file.indexOf('<v Ann>'), file.indexOf('\n\n00:03.000'));
		expandsTo(
			file.replace('is.', 'i<|>s.'),
			'is',
			'So it\nis.',
			'So it\nis. Good.',
			turn.slice('<v Ann>'.length),
			turn,
			file,
		);
	});

	test('over the front matter', () => {
		const head = '---\ntitle: Talk\nspeakers: [Ann]\n---';
		const file = `${head}\n\n**Ann:** Hi.\n\n**Bob:** Yes.`;
		expandsTo(file.replace('Talk', 'Ta<|>lk'), 'Talk', 'title: Talk', head, file);
	});
});
