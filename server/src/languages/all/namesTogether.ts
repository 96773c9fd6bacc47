import { languages } from '../index.ts';
import { madeOnce, oneOf, wordList } from './gather.ts';

const signs = '[,/&+;、，]';
/** Without the commas: `Lee, Ann` is one. */
const sureSigns = '[/&+]';
/** Words that join people and are never inside of one person's name. */
const sure = madeOnce(() => oneOf(languages.flatMap(({ namesTogether }) => wordList(namesTogether))));
const all = madeOnce(() =>
	oneOf(
		languages.flatMap(({ namesTogether, namesTogetherOrOne }) => [
			...wordList(namesTogether),
			...wordList(namesTogetherOrOne),
		]),
	),
);
const glued = madeOnce(() => oneOf(languages.flatMap(({ namesTogetherGlued }) => wordList(namesTogetherGlued))));

const joint = madeOnce(() => new RegExp(String.raw`(\s{0,3}${signs}\s{0,3}|\s(?:${all()})\s)`, 'iu'));
const gluedJoint = madeOnce(() => new RegExp(`(${glued()})`, 'u'));
const sureJoint = madeOnce(() => new RegExp(String.raw`${sureSigns}|\s(?:${sure()})\s`, 'iu'));

/** People who are named together, and what stands between them. */
export interface Together {
	/** In order, as written. One alone where nobody is joined; none is empty. */
	readonly names: readonly string[];
	/** Between each two of the names: ` and `, `/`. */
	readonly joints: readonly string[];
}

/**
 * Takes apart people who are named together: `AL/BK`, `Ann Lee und Bob Kay`, `山田と鈴木`. Whether they are people is for
 * the caller to know: `Silva e Souza` may be one.
 */
export function namedTogether(name: string): Together {
	if (!mayBeTogether(name, isSign)) return read([name]);
	const parts = name.split(joint());
	return read(parts.length > 1 || !/\p{Lo}/u.test(name) ? parts : name.split(gluedJoint()));
}

function read(parts: readonly string[]): Together {
	const names = parts.filter((_, index) => index % 2 === 0).map((part) => part.trim());
	return names.every((name) => name !== '')
		? { names, joints: parts.filter((_, index) => index % 2 === 1) }
		: { names: [parts.join('').trim()], joints: [] };
}

/** The parts of a name that a sign or a word keeps apart which no single name has inside of it: `and`, and no comma. */
export const surelyTogether = (name: string): readonly string[] =>
	mayBeTogether(name, isSureSign) ? name.split(sureJoint()) : [name];

/** A look that costs little: false for two words with nothing between them but one space, as most names are. */
function mayBeTogether(name: string, isSign: (code: number) => boolean): boolean {
	let others = 0;
	for (let at = 0; at < name.length; at++) {
		const code = name.charCodeAt(at);
		const isSpace = code > 0x7f ? /\s/.test(name.charAt(at)) : code < 0x21;
		if (isSign(code) || (isSpace && (code !== 0x20 || ++others > 1))) return true;
	}
	return false;
}

/** The same and a comma or a semicolon, as {@link signs} has them; in other scripts any letter may join. */
const isSign = (code: number): boolean => isSureSign(code) || code === 0x2c || code === 0x3b || code > 0x7f;

/** `&`, `+`, `/`, as {@link sureSigns} has them. */
const isSureSign = (code: number): boolean => code === 0x26 || code === 0x2b || code === 0x2f;

/** A pattern for a word between two people, in any language; for expressions without regard to case. */
export const joiningWords = (): string => all();

const joiners = madeOnce(
	(): ReadonlySet<string> =>
		new Set(
			languages.flatMap(({ namesTogether, namesTogetherOrOne }) => [
				...wordList(namesTogether),
				...wordList(namesTogetherOrOne),
			]),
		),
);

/** True for a word between two people. */
export const joinsNames = (word: string): boolean => joiners().has(word.toLowerCase());
