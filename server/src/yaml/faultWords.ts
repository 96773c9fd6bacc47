/** What a person reads of a fault of each kind that the library knows by its code. */
const byCode: Readonly<Record<string, string>> = {
	ALIAS_PROPS: 'Nothing can be said of a name that begins with "*".',
	BAD_ALIAS: 'A value that begins with "*" or "&" is read as a mark. Put it in quotes.',
	BAD_DIRECTIVE: 'A line that begins with "%" is read as an instruction. Put it in quotes.',
	BAD_DQ_ESCAPE: 'A backslash in double quotes begins an escape, and this is none. Use single quotes.',
	BAD_INDENT: 'This line is not indented like those that it belongs to.',
	BAD_PROP_ORDER: 'A mark such as "&" or "!" stands in the wrong place.',
	BAD_SCALAR_START: 'A value cannot begin with this character. Put it in quotes.',
	BLOCK_AS_IMPLICIT_KEY: 'A second colon stands in this line. Put the value in quotes.',
	BLOCK_IN_FLOW: 'Inside brackets there are no entries on lines of their own. Separate them with commas.',
	DUPLICATE_KEY: 'A key stands twice.',
	MULTILINE_IMPLICIT_KEY: 'A key stands on one line.',
	MULTIPLE_ANCHORS: 'A value has one mark "&" at most.',
	MULTIPLE_TAGS: 'A value has one mark "!" at most.',
	NON_STRING_KEY: 'A key is a word or a text.',
	RESOURCE_EXHAUSTION: 'This is nested too deep.',
	TAB_AS_INDENT: 'Tabs do not indent here. Use spaces.',
	TAG_RESOLVE_FAILED: 'A mark that begins with "!" means nothing here. Put the value in quotes.',
	UNEXPECTED_TOKEN: 'Something stands here that does not belong here.',
};

/** What may be missing, by words of the library. */
const missing: readonly (readonly [words: RegExp, sentence: string])[] = [
	[/map values|: in|: between/, 'A colon with a space behind it is missing: "key: value".'],
	[/quote/, 'A quotation mark is missing at the end.'],
	[/Missing ,/, 'A comma is missing between two entries.'],
	[/Comments/, 'A comment needs a space before its "#".'],
	[/without -/, 'An entry of the list has no "-".'],
	[/end with|expected/i, 'A closing bracket is missing.'],
];

/** What is wrong with a text in YAML, as a sentence of ours: the library's are for programmers. */
export function wordsOfFault(code: string, message: string): string {
	const found = code === 'MISSING_CHAR' ? missing.find(([words]) => words.test(message))?.[1] : byCode[code];
	return found ?? 'This cannot be read as YAML.';
}
