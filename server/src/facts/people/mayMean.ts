import { numberIn } from '../../languages/all/numbers.ts';
import { isHeldByMany, makesOtherOffice } from '../../languages/all/offices.ts';
import { courtesyOf, type NameForm } from '../../people/nameForm.ts';

/**
 * True where a name may mean the person of another one that says as much or more: `Mr. Lee`, `A. Lee`, `Ann` and
 * `Ann B. Lee` for `Ann Lee`; `Secretary General` for `Secretary General Jens Stoltenberg`. Says nothing of whether it
 * may mean others too.
 */
export function mayMean(name: NameForm, person: NameForm): boolean {
	if (name.apart || person.apart) return false;
	if (countOf(name) !== countOf(person)) return false;
	if (name.generation !== person.generation) return false;
	if (name.aside !== '' && person.aside !== '' && name.aside !== person.aside) return false;
	if (name.gender !== undefined && person.gender !== undefined && name.gender !== person.gender) return false;
	if (name.names.length === 0) return isOfficeOf(name, person);
	if (isHandle(name, person) || isHandle(person, name)) return true;
	if (name.names.length === 1) return isPartOf(name, person);
	return isFullName(name.names, person.names) || isRun(name.words, person.words);
}

/** `2` of `Second Citizen`, as plays tell those without a name apart. */
const countOf = ({ words: [first = '', ...others] }: NameForm): string =>
	others.length > 0 ? (numberIn(first) ?? '') : '';

/** An office alone, and a longer name that begins or ends with it. */
function isOfficeOf({ words }: NameForm, person: NameForm): boolean {
	const [only = ''] = words;
	if (words.length === 1) {
		const holds = person.courtesy === courtesyOf(only) || (person.words[0] === only && person.words.length > 1);
		return holds && person.names.length > 0 && !isHeldByMany(only);
	}
	if (person.words.length <= words.length) return false;
	const before = person.words[person.words.length - words.length - 1] ?? '';
	return isStart(words, person.words) || (isEnd(words, person.words) && !makesOtherOffice(before));
}

/** One name alone (`Ann`), or behind a courtesy or an office (`Ms. Lee`, `Director Lee`), where it is a surname. */
function isPartOf(name: NameForm, person: NameForm): boolean {
	const [own = ''] = name.names;
	const { names } = person;
	if (person.house) return false;
	const isSurname = names.length > 1 && names.at(-1) === own;
	if (name.office !== '') return isSurname && (person.office === '' || goTogether(name.office, person.office));
	if (name.courtesy !== '')
		return isSurname || (names.length === 1 && names[0] === own && person.courtesy === name.courtesy);
	if (names.length > 1) return isSurname || names[0] === own;
	return names[0] === own;
}

const goTogether = (one: string, other: string): boolean => {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	return isEnd(short.split(' '), long.split(' ')) || isStart(short.split(' '), long.split(' '));
};

/** First and last name are the same, an initial standing for one of them, and what is between does not disagree. */
function isFullName(one: readonly string[], other: readonly string[]): boolean {
	if (other.length < 2 || !sameGiven(one.at(-1) ?? '', other.at(-1) ?? '')) return false;
	if (one.at(-1) !== other.at(-1)) return one[0] === other[0] && one.length === 2 && other.length === 2;
	const [first, second] = [one.slice(0, -1), other.slice(0, -1)];
	if (!sameGiven(first[0] ?? '', second[0] ?? '')) return false;
	const length = Math.min(first.length, second.length);
	for (let at = 1; at < length; at++) if (!sameGiven(first[at] ?? '', second[at] ?? '')) return false;
	const rest = [...first, ...second].slice(2);
	return first.length === second.length || rest.length === 0 || Math.min(first.length, second.length) === 1;
}

const sameGiven = (one: string, other: string): boolean =>
	one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

/** `@annlee`, `ann_lee`. */
const isHandle = ({ words, names }: NameForm, person: NameForm): boolean =>
	words.length === 1 &&
	person.names.length > 1 &&
	(names[0] ?? '').replace(/[_.-]/g, '') === person.names.join('') &&
	person.names.join('').length > 4;

const isRun = (words: readonly string[], all: readonly string[]): boolean =>
	all.length > words.length && (isStart(words, all) || isEnd(words, all));
const isStart = (words: readonly string[], all: readonly string[]): boolean =>
	words.every((word, index) => all[index] === word);
const isEnd = (words: readonly string[], all: readonly string[]): boolean =>
	words.every((word, index) => all[all.length - words.length + index] === word);
