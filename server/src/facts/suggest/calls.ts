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
const give =
	/(?:\b(?:to|from|with|is|up|next|have|take|hear|call(?:ing)? on|recogni[sz]es?|welcome|yield(?:s)? to|invite|ask|about|how about|what about|then)\s(?:is\s|on\s|now\s|our\s|the\s|to\s)?(?:\p{L}{2,14}\.?\s){0,4})$/iu;
const goAhead =
	/^\W{0,3}(?:p{L}+\W{1,2}){0,3}?(?:go ahead|please|you(?:['’]re| are) (?:up|on|next|live|recognized)|do you|would you|can you|could you|what do|what['’]s|why don['’]t|your|you have|if you|over to you|take it|the floor|did you|are you|have you|how)\b/i;

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
		calls.push({ people, text: written, at, toEnd: text.length - end, kind: kindOf(before, after) });
	}
	return calls;
}

const opens =
	/(?:^|[.!?,:;—–-]["'”’)]?\s+|["“(]|\b(?:thanks|thank you|hi|hello|hey|okay|ok|so|yes|yeah|and|sorry|well|mr\.|ms\.|mrs\.|dr\.|miss|senator|congressman|congresswoman|secretary|professor|judge|sir|chairman|commissioner|now|alright|right|but|oh|no)[,]?\s+)$/i;
const opensWithGivenName = /(?:^|[.!?,:;—–-]\s+)(?:\p{Lu}[\p{L}'’.-]{1,20}\s){1,2}$/u;
const closes =
	/^(?:\s*$|["'”’)]{0,2}[,.!?:;—–]|\s+[-–—]|\s\p{Lu}[\p{L}'’-]{1,20}[,.!?]|\s+(?:what|how|do you|did you|you|thank|thanks|go ahead|please)\b)/u;

function kindOf(before: string, after: string): Call['kind'] {
	const opened = opens.test(before) || opensWithGivenName.test(before);
	const closed = closes.test(after);
	if (goAhead.test(after) && (opened || closed)) return 'handed';
	if (give.test(before) && closed) return 'handed';
	return opened && closed ? 'vocative' : 'mention';
}
