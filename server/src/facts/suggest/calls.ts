import { handsOver, isFrom } from '../../languages/all/callingNames.ts';
import { wordKeysOf } from '../../languages/all/gather.ts';
import { givesFloor, hasFloor, isCalledBefore, maySayCall } from '../../languages/all/handingOver.ts';

/** A place where a text says a name that people of the conversation have. */
export interface Call {
	/** Persons who may be meant; more than one where a name is shared. */
	readonly people: readonly number[];
	/** As written. */
	readonly text: string;
	/**
	 * `vocative`: set off by commas or a sentence's ends, as when somebody is addressed. `handed`: the floor is given
	 * (`over to Ann`, `Ann, go ahead`). `mention`: talked about.
	 */
	readonly kind: 'vocative' | 'handed' | 'mention';
	/** From the text's start, and to its end, in UTF-16 units. */
	readonly at: number;
	readonly toEnd: number;
}

const capitalised =
	/\p{Lu}[\p{L}'’]{1,30}(?:-\p{L}{1,30})?|\p{Lo}{2,12}|(?<![\p{L}\p{N}])@?\p{Ll}[\p{Ll}\d]{3,20}(?![\p{L}])/gu;

/**
 * Where a text calls people by their names. Words that are names and common words too (`Will`, `Mark`) count where they
 * are capitalised; names in small letters count where labels write them so.
 */
export function callsIn(text: string, callers: ReadonlyMap<string, readonly number[]>): readonly Call[] {
	const calls: Call[] = [];
	for (const match of text.matchAll(capitalised)) {
		const [written] = match;
		const people = callers.get(
			written
				.toLowerCase()
				.replace(/['’]s$/, '')
				.replace(/^@/, ''),
		);
		if (!people) continue;
		const at = match.index;
		const end = at + written.length;
		const before = text.slice(Math.max(0, at - 60), at);
		const after = text.slice(end, end + 60);
		const call: Call = { people, text: written, at, toEnd: text.length - end, kind: kindOfCall(before, after) };
		const last = calls.at(-1);
		const both = last && at - last.at - last.text.length < 3 ? inBoth(people, last.people) : [];
		// `Vice Mayor Tran`: of those who are called by one word, who is called by the next too.
		if (last && both.length > 0) calls.splice(-1, 1, { ...last, people: both });
		calls.push(both.length > 0 ? { ...call, people: both } : call);
	}
	return calls;
}

/** Who stands in both of two lists: where hundreds share a name, hundreds stand in each. */
function inBoth(people: readonly number[], others: readonly number[]): readonly number[] {
	const known = new Set(others);
	return people.filter((person) => known.has(person));
}

const opens = /(?:^|[.!?,:;—–-]["'”’)]?\s+|["“(])$/;
const opensWithGivenName = /(?:^|[.!?,:;—–-]\s+)(?:\p{Lu}[\p{L}'’.-]{1,20}\s){1,2}$/u;
const closes = /^(?:\s*$|["'”’)]{0,2}[,.!?:;—–、，。！？]|\s+[-–—]|\s\p{Lu}[\p{L}'’-]{1,20}[,.!?])/u;

const speaksFor = /^(?:\s\p{Lu}[\p{L}'’.-]{0,20}){0,2}\s(\p{Ll}{2,14})\s(?:\p{Ll}{2,3}\s)?\p{Lu}/u;
const spokenFor = /\p{Lu}[\p{L}'’-]{1,30}\s(\p{Ll}{2,14})\s(?:\p{Ll}{2,3}\s)?(?:\p{Lu}\S{0,30}\s){0,3}$/u;

/** How a name stands between what is said before and after it. */
export function kindOfCall(before: string, after: string): Call['kind'] {
	// `Stone Bank` of `Ann Corvel with Stone Bank`; `Question from Ann` is none.
	const [body, from = ''] = spokenFor.exec(before) ?? [];
	if (body !== undefined && isFrom(from) && !handsOver(wordKeysOf(before))) return 'mention';
	const opened = opens.test(before) || maySayCall(before) || opensWithGivenName.test(before);
	const closed = closes.test(after) || isCalledBefore(after) || isFrom(speaksFor.exec(after)?.[1] ?? '');
	if (hasFloor(after) && (opened || closed)) return 'handed';
	if (givesFloor(before) && closed) return 'handed';
	return opened && closed ? 'vocative' : 'mention';
}
