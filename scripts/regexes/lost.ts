/** What is wrong with a pattern that has lost a backslash, or whose backslash needs a flag; undefined for a sound one. */
export function lostBackslash({ source, flags }: RegExp): string | undefined {
	if (/(?<!\\)(?:\\\\)*[pP]\{[A-Z][A-Za-z_=]*\}/.test(source)) return 'has lost the backslash of \\p{…}.';
	if (/\\[pP]\{/.test(source) && !/[uv]/.test(flags)) return 'needs the flag u for \\p{…}.';
	if (/\\u\{/.test(source) && !/[uv]/.test(flags)) return 'needs the flag u for \\u{…}.';
	return undefined;
}
