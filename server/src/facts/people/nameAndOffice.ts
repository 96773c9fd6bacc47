import { nameKey, nameShape } from '../../conventions/names.ts';
import { madeOnce } from '../../languages/all/gather.ts';
import { isName } from '../../languages/all/knownNames.ts';
import { surelyTogether } from '../../languages/all/namesTogether.ts';
import { isOffice, isOfficeOrPart } from '../../languages/all/offices.ts';
import { nameParticlePattern } from '../../languages/all/sentences.ts';
import type { Transcript } from '../../model/transcript.ts';
import { type NameForm, nameForm } from '../../people/nameForm.ts';
import { remembered } from '../../text/remembered.ts';
import { titleOf } from '../conversation/title.ts';
import { headerOf } from '../speech/header.ts';
import { findName } from './findName.ts';

/** A person's own name apart from the office that they speak in. */
export interface NameAndOffice {
	/** `Jens Stoltenberg`; undefined where only the office is known, and for placeholders and people together. */
	readonly personName: string | undefined;
	/** `NATO Secretary General`; undefined where none is written. A part in the conversation (`Moderator`) is none. */
	readonly office: string | undefined;
}

/** Parts that somebody has in a conversation and that are no offices. */
const parts = new Set(
	(
		'moderator host cohost co-host interviewer interviewee narrator operator guest presenter facilitator announcer anchor ' +
		'panelist panellist participant speaker caller questioner reporter journalist witness translator interpreter audience member members scribe aide official'
	).split(' '),
);

/** All that labels and declarations write of somebody. */
export interface WrittenNames {
	/** As they are called: the resolved name. */
	readonly name: string;
	/** Every name that labels and declarations have, the resolved one first. */
	readonly names: readonly string[];
	/** What declarations say that they are. */
	readonly roles: readonly string[];
	readonly placeholder: boolean;
}

/**
 * The name and the office of somebody, from labels and declarations, and for an office alone from the title and the
 * byline, which often say who holds it.
 */
export function nameAndOfficeOf(
	transcript: Transcript,
	{ name, names, roles, placeholder }: WrittenNames,
): NameAndOffice {
	if (placeholder) return { personName: undefined, office: undefined };
	const written = [...new Set(names)].map(apart);
	const offices = [...written.map(({ office }) => office), ...roles.map((role) => nameForm(role).written.office)];
	const office = offices.find(saysOffice);
	const person = longest(written.map(({ person: own }) => own));
	if (person !== '') return { personName: person, office };
	if (office === undefined) return { personName: isFullName(name) ? name : undefined, office };
	return { personName: declaredIn(transcript, office) ?? namedAbove(headLines(transcript), office), office };
}

/** The person and the office in a name, the office before it or, as in `Ann Lee, Minister of Health`, behind it. */
function apart(name: string): NameForm['written'] {
	const [first = '', behind = ''] = name.split(/,\s(.*)/s);
	const person = saysOffice(behind) ? nameForm(first).written.person : '';
	return person === '' ? nameForm(name).written : { person, office: behind };
}

/** `Lorne Cook`: two capitalised words or more of which none is an office or a part, whatever else they mean. */
function isFullName(name: string): boolean {
	const { words, capitalised, sentence } = nameShape(name);
	const isPart = (word: string) => isOfficeOrPart(word) || parts.has(word);
	return (
		words > 1 &&
		words < 5 &&
		capitalised &&
		!sentence &&
		!/[/&,]|\d/.test(name) &&
		surelyTogether(name).length === 1 &&
		!name.toLowerCase().split(' ').some(isPart)
	);
}

/** True for words among which an office stands that is no part in the conversation. */
const saysOffice = (words: string): boolean => {
	const all = words.toLowerCase().split(/[\s,]+/);
	return all.some(isOffice) && !all.every((word) => parts.has(word));
};

/** The first of those with the most words. */
const longest = (names: readonly string[]): string =>
	names.reduce((best, name) => (wordsOf(name) > wordsOf(best) ? name : best), '');

const wordsOf = (name: string): number => (name === '' ? 0 : name.split(' ').length);

/** Somebody who is declared with this office as their part. */
function declaredIn({ detection }: Transcript, office: string): string | undefined {
	const holders = detection.declared.filter(({ role, affiliation }) =>
		[role, affiliation].some((text) => text !== undefined && nameKey(text) === nameKey(office)),
	);
	const [holder] = holders;
	return holder && holders.length === 1 ? nameForm(holder.name).written.person || undefined : undefined;
}

/** The title and what stands above the speech, as far as anybody reads it. */
const headLines = remembered((transcript: Transcript): readonly string[] => {
	const header = headerOf(transcript);
	const lines = header ? transcript.lines.slice(header.line, Math.min(header.endLine + 1, header.line + 60)) : [];
	return [titleOf(transcript) ?? '', ...lines.map(({ text }) => text)].map((text) => text.slice(0, 600));
});

const fullName = (): string =>
	String.raw`\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}\.){0,2}(?:\s${nameParticlePattern()}){0,2}\s\p{Lu}[\p{L}'’-]{1,30}`;
const behind = madeOnce(() => new RegExp(`^,?\\s(${fullName()})`, 'u'));
const before = madeOnce(() => new RegExp(`(?<![\\p{L}'’-])(${fullName()}),\\s(?:\\p{Ll}{2,3}\\s)?$`, 'u'));

/** The name that stands beside an office in one of some texts: `Secretary General Ann Lee`, `Ann Lee, Secretary General`. */
function namedAbove(texts: readonly string[], office: string): string | undefined {
	for (const text of texts) {
		const span = findName(text, office);
		if (!span) continue;
		const [, name] =
			behind().exec(text.slice(span.end)) ?? before().exec(text.slice(Math.max(0, span.start - 120), span.start)) ?? [];
		const known =
			name?.split(' ').some((word) => isName(word.toLowerCase())) || /^by\b/i.test(text.replace(/^\W+/, ''));
		if (name !== undefined && known && nameForm(name).written.person === name) return name;
	}
	return undefined;
}
