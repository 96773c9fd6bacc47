import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { speechOf } from '../../server/src/facts/speech/speech.ts';
import { speechIn } from '../../server/src/facts/speech/spokenText.ts';
import { parse } from '../../server/src/parser/parse.ts';

/** What somebody may say in a turn of their own, short and like something else: names, times, numbers, headings, marks. */
const said = [
	...['Yes', 'No.', 'OK', 'Hm', 'Um…', '…', '—', '!', '?', '???', '…and then', '—and then', 'Bob—', 'XXX', 'la la la'],
	...[
		'42',
		'1987',
		'7.30',
		'half past 7',
		'12 March 2020',
		'2020-03-04',
		'3/4',
		'3-2',
		'$5',
		'5%',
		'-5',
		'+1',
		'½',
		'007',
	],
	...[
		'March',
		'Monday',
		'IV',
		'No. 5',
		'Q1',
		'Q&A',
		'A1',
		'R2D2',
		'C++',
		'.NET',
		'node.js',
		'AT&T',
		'U.S.',
		'NASA',
		'EU',
	],
	...[
		'Ann Lee',
		'Bob Kay?',
		'Ann?',
		'Mr. Kay.',
		'Thank you, Mr. Kay.',
		'Dr. Lee',
		'Mr. President',
		'Your Honor',
		'I',
		'B',
	],
	...['Yes: I do', 'No: never', 'Listen: it works', 'Note: this', 'Date: 3 May', 'Subject: boats', 'Re: boats', 'A: B'],
	...[
		'Bob, no',
		'Bob; no',
		'Bob. No',
		'Bob - no',
		'Bob – no',
		'a; b',
		'a/b',
		'a | b',
		'a → b',
		'a // b',
		'x = y',
		'f(x)',
	],
	...[
		'"Yes."',
		'“Yes.”',
		'‘Yes’',
		'*Yes*',
		'`yes`',
		'_Yes_',
		'1. One',
		'1) One',
		'(a) the first',
		'# nine',
		'#9',
		'| pipe',
	],
	...[
		'YES',
		'GO AWAY NOW',
		'Chapter One',
		'Page 3 of 12',
		'Part II',
		'Exhibit 12',
		'Article 5',
		'THE END',
		'END',
		'STOP',
	],
	...['Speaker 1', 'Narrator', 'Moderator', 'The Chairman.', 'THE COURT', 'BY MR. KAY', 'Q', 'A'],
	...['Applause', 'Laughter.', 'Music', 'Break', 'Pause.', 'Silence', 'Next question', 'Notes', 'Agenda', 'Questions'],
	...[
		'Hear, hear!',
		'Objection.',
		'Sustained',
		'Present',
		'Aye',
		'Not voting',
		'Over.',
		'Copy that',
		'Ten four',
		'10-4',
	],
	...['a@b.org', '@ann', 'https://a.org/b?c=d', '🙂', '👍 yes', '---', '===', '```', 'WEBVTT', 'NOTE', 'title: x'],
	...['Oui', 'Nein', 'Да', 'はい', '不', '네', 'نعم', 'כן', 'Ναι', 'हाँ', 'ใช่', 'Señor'],
];
/** Where a time before the name, or none on any label, says that a time behind the colon is what is said. */
const times = ['7:30', '00:12', '1:02:03', '10:15 AM', '10 a.m.'];

const talk = [
	...['I think we can begin, and I thank you for it.', 'Do you know when it was that you came here?'],
	...['I said so before, and I say it again today.', 'What did you see at the harbour that day?'],
	...['We saw the boats, and we went home then.', 'Is there anything else that you would say?'],
];

interface House {
	readonly about: string;
	readonly between: string;
	readonly words: readonly string[];
	write(name: string, words: string): string;
}

const letter = (name: string): string => (name.startsWith('A') ? 'Q' : 'A');
const houses: readonly House[] = [
	{ about: 'plain names', between: '\n\n', words: [...said, ...times], write: (name, words) => `${name}: ${words}` },
	{ about: 'line by line', between: '\n', words: [...said, ...times], write: (name, words) => `${name}: ${words}` },
	{ about: 'bold names', between: '\n\n', words: [...said, ...times], write: (name, words) => `**${name}:** ${words}` },
	{
		about: 'capitals',
		between: '\n\n',
		words: [...said, ...times],
		write: (name, words) => `${name.toUpperCase()}: ${words}`,
	},
	{
		about: 'times before names',
		between: '\n',
		words: [...said, ...times],
		write: (name, words) => `[00:01:12] ${name}: ${words}`,
	},
	{
		about: 'letters',
		between: '\n\n',
		words: [...said, ...times],
		write: (name, words) => `${letter(name)}: ${words}`,
	},
	{ about: 'letters of a record', between: '\n', words: said, write: (name, words) => `${letter(name)}.  ${words}` },
	{
		about: 'voices of cues',
		between: '\n\n',
		words: [...said, ...times],
		write: (name, words) => `00:01.000 --> 00:02.000\n<v ${name}>${words}`,
	},
];

/** The words that somebody is heard to say in the middle of a talk; `turns` where others begin or are lost. */
function heard({ between, write }: House, words: string): string {
	const all = Array.from({ length: 12 }, (_, turn) =>
		write(turn % 2 === 0 ? 'Ann Lee' : 'Bob Kay', turn === 5 ? words : (talk[turn % talk.length] ?? '')),
	);
	const head = all[0]?.includes('-->') ? 'WEBVTT\n\n' : '';
	const transcript = parse(`${head}${all.join(between)}\n`.split('\n'));
	const speech = speechOf(transcript);
	if (speech.length !== all.length) return `turns: ${speech.length}`;
	return speech[5]?.paragraphs.map((range) => speechIn(transcript, range)).join(' ') ?? '';
}

/** Without emphasis, which is how it is said. */
const plain = (words: string): string => words.replace(/^([*_`]{1,3})(.+)\1$/, '$2');

describe('whatever is said in a turn of its own stays there', () => {
	for (const house of houses) {
		test(house.about, () => {
			const lost = house.words.flatMap((words) => {
				const found = heard(house, words);
				return plain(found) === plain(words) ? [] : [`${words} ⇒ ${found}`];
			});
			assert.deepEqual(lost, []);
		});
	}
});
