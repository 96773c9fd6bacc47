import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nameKey } from '../../server/src/conventions/names.ts';
import { resolveNames } from '../../server/src/facts/people/resolveNames.ts';
import { speakersOf } from '../../server/src/facts/people/speakers.ts';
import type { DeclaredName } from '../../server/src/model/convention.ts';
import { parse } from '../../server/src/parser/parse.ts';

/** Persons as `Ann Lee = Ann = Ms. Lee`; labels with a count as `Ann*3`, declared people as `Ann Lee (AL)`. */
function people(labels: string, declared = ''): readonly string[] {
	const uses = labels.split(' · ').map((label) => {
		const [name = '', count = '1'] = label.split('*');
		return { key: nameKey(name), name, count: Number(count) };
	});
	const entries = declared === '' ? [] : declared.split(' · ').map(entryOf);
	return resolveNames(uses, entries).map(({ name, keys }) => {
		const names = keys.map((key) => uses.find((use) => use.key === key)?.name ?? '');
		return [name, ...names.filter((other) => other !== name)].join(' = ');
	});
}

function entryOf(text: string): DeclaredName {
	const [, name = '', initials, aliases] = /^([^([]+?)(?: \((\w+)\))?(?: \[(.+)\])?$/.exec(text) ?? [];
	return {
		name,
		line: 0,
		source: 'front-matter',
		...(initials !== undefined && { initials }),
		...(aliases !== undefined && { aliases: aliases.split(', ') }),
	};
}

const cases: readonly (readonly [about: string, labels: string, expected: string, declared?: string])[] = [
	['a courtesy and a surname', 'Ann Lee*3 · Ms. Lee', 'Ann Lee = Ms. Lee'],
	['two of the surname', 'Ann Lee · Bob Lee · Ms. Lee', 'Ann Lee | Bob Lee | Ms. Lee'],
	['two courtesies of a surname', 'Ann Lee · Ms. Lee · Mr. Lee', 'Ann Lee | Ms. Lee | Mr. Lee'],
	['two courtesies and nobody else', 'Ms. Lee · Mr. Lee', 'Ms. Lee | Mr. Lee'],
	['a senator and a witness', 'Senator Lee*5 · Mr. Lee · Mike Lee', 'Senator Lee | Mr. Lee | Mike Lee'],
	[
		'the courtesy of the full name decides',
		'Senator Mike Lee · Senator Lee · Mr. Lee',
		'Senator Mike Lee = Senator Lee | Mr. Lee',
	],
	['a senator alone', 'Senator Mike Lee · Senator Lee*4', 'Senator Lee = Senator Mike Lee'],
	['forms of a courtesy', 'Sen. Mike Lee · Senator Lee', 'Sen. Mike Lee = Senator Lee'],
	[
		'an office before the full name',
		'MS. PSAKI*9 · PRESS SECRETARY JEN PSAKI',
		'MS. PSAKI = PRESS SECRETARY JEN PSAKI',
	],
	[
		'an office before the surname',
		'DIRECTOR YOUNG*4 · OMB DIRECTOR SHALANDA YOUNG',
		'DIRECTOR YOUNG = OMB DIRECTOR SHALANDA YOUNG',
	],
	[
		'another office before the surname',
		'SECRETARY YOUNG · OMB DIRECTOR SHALANDA YOUNG',
		'SECRETARY YOUNG | OMB DIRECTOR SHALANDA YOUNG',
	],
	['the first name', 'Ann*3 · Ann Lee', 'Ann = Ann Lee'],
	['the first name of two', 'Ann · Ann Lee · Ann Kay', 'Ann | Ann Lee | Ann Kay'],
	['the surname', 'Lee · Ann Lee*2', 'Ann Lee = Lee'],
	['first name of one, surname of another', 'James · James Lee · Ann James', 'James | James Lee | Ann James'],
	['both names alone', 'Ann · Lee · Ann Lee*2', 'Ann Lee = Ann = Lee'],
	['a middle initial', 'Mark S. Miller · Mark Miller*2', 'Mark Miller = Mark S. Miller'],
	[
		'two middle initials',
		'Mark S. Miller · Mark T. Miller · Mark Miller',
		'Mark S. Miller | Mark T. Miller | Mark Miller',
	],
	['an initial for the first name', 'A. Lee · Ann Lee', 'A. Lee = Ann Lee'],
	['an initial that two share', 'A. Lee · Ann Lee · Adam Lee', 'A. Lee | Ann Lee | Adam Lee'],
	[
		'an initial for the surname',
		'Tim B · Tim Beiko · Tim R · Tim Roughgarden',
		'Tim B = Tim Beiko | Tim R = Tim Roughgarden',
	],
	['a courtesy before the full name', 'Dr. Ann Lee · Ann Lee*2', 'Ann Lee = Dr. Ann Lee'],
	['a degree behind it', 'Ann Lee, PhD · Ann Lee*2', 'Ann Lee = Ann Lee, PhD'],
	['a generation', 'Bob Kay · Bob Kay Jr.', 'Bob Kay | Bob Kay Jr.'],
	['a generation behind a comma', 'Bob Kay, Jr.*2 · Bob Kay Jr.', 'Bob Kay, Jr. = Bob Kay Jr.'],
	['a full stop too few', 'MR. KIRBY*5 · MR KIRBY', 'MR. KIRBY = MR KIRBY'],
	[
		'an office and its holder',
		'NATO Secretary General*3 · NATO Secretary General Jens Stoltenberg',
		'NATO Secretary General = NATO Secretary General Jens Stoltenberg',
	],
	[
		'an office in shorter words',
		'Secretary General*3 · NATO Secretary General Jens Stoltenberg · NATO Secretary General',
		'Secretary General = NATO Secretary General Jens Stoltenberg = NATO Secretary General',
	],
	[
		'the holder without the office',
		'Jens Stoltenberg · NATO Secretary General Jens Stoltenberg*2',
		'NATO Secretary General Jens Stoltenberg = Jens Stoltenberg',
	],
	[
		'an office of two holders',
		'Prime Minister · Prime Minister Ann Lee · Prime Minister Bob Kay',
		'Prime Minister | Prime Minister Ann Lee | Prime Minister Bob Kay',
	],
	['an office in one word', 'Director*3 · Director Ann Lee', 'Director = Director Ann Lee'],
	['a chair', 'Chair*3 · Chair Ann Lee', 'Chair = Chair Ann Lee'],
	[
		'an office in one word, two holders',
		'Director · Director Ann Lee · Director Bob Kay',
		'Director | Director Ann Lee | Director Bob Kay',
	],
	['a deputy', 'Prime Minister · Deputy Prime Minister', 'Prime Minister | Deputy Prime Minister'],
	['a title that many have', 'Senador · Senador Black', 'Senador | Senador Black'],
	[
		'a moderator and a moderator with a name',
		'Moderator · Moderator Lee · Moderator Kay',
		'Moderator | Moderator Lee | Moderator Kay',
	],
	['numbers', 'OFFICIAL · OFFICIAL ONE · OFFICIAL TWO', 'OFFICIAL | OFFICIAL ONE | OFFICIAL TWO'],
	['digits', 'Speaker 1 · Speaker 10 · Speaker', 'Speaker 1 | Speaker 10 | Speaker'],
	['a number at the end', 'Ann Lee 2 · Ann Lee', 'Ann Lee 2 | Ann Lee'],
	['one and many', 'AUDIENCE MEMBER · AUDIENCE MEMBERS', 'AUDIENCE MEMBER | AUDIENCE MEMBERS'],
	['people together', 'Ann Lee · Ann Lee, Bob Kay · Bob Kay', 'Ann Lee | Ann Lee, Bob Kay | Bob Kay'],
	[
		'people together by initials',
		'AL · AL/BK · BK',
		'Ann Lee = AL | AL/BK | Bob Kay = BK',
		'Ann Lee (AL) · Bob Kay (BK)',
	],
	['the name turned round', 'Lee, Ann · Ann Lee*2', 'Ann Lee = Lee, Ann'],
	['two surnames together', 'Lee, Ann · Ann Lee*2 · Lee · Ann', 'Lee, Ann | Ann Lee = Lee = Ann'],
	['a handle', '@annlee · Ann Lee*2', 'Ann Lee = @annlee'],
	['a handle of one word', '@ann · ann*2', 'ann = @ann'],
	['a handle with a mark', 'ann_lee · Ann Lee*2', 'Ann Lee = ann_lee'],
	['brackets in a name', 'Alex (Stokes) · Alex*2', 'Alex = Alex (Stokes)'],
	['slips of the pen stay apart', 'Ann Lee · Ann Leee', 'Ann Lee | Ann Leee'],
	['accents stay apart', 'Péter Kay · Peter Kay', 'Péter Kay | Peter Kay'],
	['initials that are declared', 'AL*4 · BK', 'Ann Lee = AL | Bob Kay = BK', 'Ann Lee (AL) · Bob Kay (BK)'],
	['initials that nobody declared', 'AL*4 · BK*2', 'Ann Lee = AL | Bob Kay = BK', 'Ann Lee · Bob Kay'],
	['initials of two', 'AL*4 · BK*2', 'AL | BK', 'Ann Lee · Alf Long · Bob Kay · Ben King'],
	['initials among other initials', 'AL · XY · ZZ', 'AL | XY | ZZ', 'Ann Lee'],
	['an alias', 'the boss · Ann Lee', 'Ann Lee = the boss', 'Ann Lee [the boss]'],
	['a declared person by the surname', 'Ms. Lee · Bob', 'Ann Lee = Ms. Lee | Bob Kay = Bob', 'Ann Lee · Bob Kay'],
	['two declared of a surname', 'Ms. Lee', 'Ms. Lee', 'Ann Lee · Bea Lee'],
	['two declared people with one beginning', 'Ann Lee · Ann Lee Kay', 'Ann Lee | Ann Lee Kay', 'Ann Lee · Ann Lee Kay'],
	['a courtesy that contradicts', 'Mr. Bo Lee · Ms. Lee', 'Mr. Bo Lee | Ms. Lee'],
	['three names, the first alone', 'Ann Marie Lee*2 · Ann', 'Ann Marie Lee = Ann'],
	['houses are nobody', 'NATO · NATO Spokesperson', 'NATO | NATO Spokesperson'],
	['another script', 'Анна · Анна Ли*2', 'Анна Ли = Анна'],
];

describe('who is one person', () => {
	for (const [about, labels, expected, declared] of cases) {
		test(about, () => assert.equal(people(labels, declared).join(' | '), expected));
	}
});

test('persons of a document, with the names that labels have', () => {
	const text =
		'---\nspeakers: [Ann Lee, Bob Kay]\n---\n\nMs. Lee: Hello.\n\nBob: Hello.\n\nMs. Lee: Well?\n\nBob: Well.';
	const found = speakersOf(parse(text.split('\n'))).map(({ name, aliases }) => [name, ...aliases]);
	assert.deepEqual(found, [
		['Ann Lee', 'Ms. Lee'],
		['Bob Kay', 'Bob'],
	]);
});

test('a thousand names take little time', () => {
	const uses = Array.from({ length: 1000 }, (_, index) => {
		const name = `Name${index} Surname${index % 300}`;
		return { key: nameKey(name), name, count: 1 };
	});
	const start = process.cpuUsage();
	assert.equal(resolveNames(uses, []).length, 1000);
	assert.ok(process.cpuUsage(start).user < 500_000);
});
