/** True for a map of YAML or JSON. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The texts of a list of texts, or a text alone as a list of one; undefined for anything else. */
export function textsIn(value: unknown): readonly string[] | undefined {
	if (typeof value === 'string') return [value];
	if (!Array.isArray(value)) return undefined;
	const texts = value.filter((item) => typeof item === 'string');
	return texts.length === value.length ? texts : undefined;
}
