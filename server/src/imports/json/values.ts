/** What a value of unknown JSON is as an object: one without fields where it is none. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a value of unknown JSON is as a list: an empty one where it is none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The objects of a list. */
export const objectsOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
	listOf(value).filter(isObject);

/** A text or number as text; empty for anything else. */
export const textOf = (value: unknown): string =>
	typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/**
 * A time, in units of which so many make a second. Undefined where there is none (null, a missing field, an empty text);
 * not a number for what is no time.
 */
export function timeOf(value: unknown, perSecond = 1): number | undefined {
	if (value === undefined || value === null || value === '') return undefined;
	if (typeof value === 'number') return value / perSecond;
	return typeof value === 'string' && /^\s*\d{1,12}(?:\.\d{1,20})?\s*$/.test(value)
		? Number(value) / perSecond
		: Number.NaN;
}

/** How sure a tool is, of 1; undefined for anything that is no such number. */
export const confidenceOf = (value: unknown): number | undefined => {
	const number = typeof value === 'string' ? Number.parseFloat(value) : value;
	return typeof number === 'number' && number >= 0 && number <= 1 ? number : undefined;
};

/** A speaker as transcripts name them: `0` and `A` alone tell nobody that they are speakers. */
export function speakerOf(value: unknown): string | undefined {
	const name = textOf(value).replace(/\s+/g, ' ').trim();
	if (name === '' || name === '?') return undefined;
	return /^(?:\d{1,3}|\p{Lu})$/u.test(name) ? `Speaker ${name}` : name;
}
