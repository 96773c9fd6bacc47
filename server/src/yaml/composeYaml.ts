import { Composer, CST, type Document, Lexer, Parser } from 'yaml';
import { appendAll } from '../text/appendAll.ts';
import { wordsOfFault } from './faultWords.ts';
import { yamlLimits } from './limits.ts';

/** Something that cannot be taken as it is written, between UTF-16 offsets. */
export interface YamlFault {
	readonly start: number;
	readonly end: number;
	/** What is wrong and what would be right, as a sentence. */
	readonly message: string;
}

/** A text as nodes of the library. */
export interface Composed {
	/** Undefined where nothing was read, because a limit was passed. */
	readonly document: Document.Parsed | undefined;
	readonly faults: readonly YamlFault[];
	/** How many faults there are beside these. */
	readonly more: number;
}

/** Names that stand twice are looked for in `yamlValue.ts`: the library compares each key with each. */
const options = { logLevel: 'silent', prettyErrors: false, strict: false, uniqueKeys: false } as const;

/** Reads the first document of a text within `yamlLimits`. What passes one is told of, and nothing is read. */
export function composeYaml(text: string): Composed {
	if (text.length > yamlLimits.length) {
		const most = yamlLimits.length.toLocaleString('en');
		return refused(0, 0, `This is longer than ${most} characters and is not read.`);
	}
	const watch: Watch = { stray: 0, refusal: undefined };
	const composer = new Composer(options);
	const faults: YamlFault[] = [];
	let count = 0;
	// The library makes an error with its stack for each fault, which for a text full of them takes far longer than the rest.
	const onError = (place: ErrorPlace, code: string, message: string, warning?: boolean): void => {
		if (warning) return;
		count += 1;
		if (count <= yamlLimits.faults) faults.push({ ...spanOf(place), message: wordsOfFault(code, message) });
	};
	Object.assign(composer, { onError });
	try {
		for (const document of composer.compose(tokensOf(text, watch), true, text.length)) {
			if (watch.refusal) break;
			appendAll(
				faults,
				document.errors.map(({ code, message, pos: [start, end] }) => ({
					start,
					end,
					message: wordsOfFault(code, message),
				})),
			);
			return { document, faults, more: Math.max(0, count + watch.stray - faults.length) };
		}
	} catch {
		// The library throws for some tags that it cannot make sense of.
		return refused(0, 0, wordsOfFault('TAG_RESOLVE_FAILED', ''));
	}
	return { document: undefined, faults: watch.refusal ? [watch.refusal] : [], more: 0 };
}

const refused = (start: number, end: number, message: string): Composed => ({
	document: undefined,
	faults: [{ start, end, message }],
	more: 0,
});

/** What the library says of the place of a fault. */
type ErrorPlace =
	| number
	| readonly [number, number, ...number[]]
	| { readonly offset: number; readonly source?: string };

function spanOf(place: ErrorPlace): Pick<YamlFault, 'start' | 'end'> {
	if (typeof place === 'number') return { start: place, end: place + 1 };
	if ('offset' in place) return { start: place.offset, end: place.offset + (place.source?.length ?? 1) };
	return { start: place[0], end: place[1] };
}

/** What is seen while the library reads. */
interface Watch {
	/** Tokens between and after documents that belong to none; only the first of them are handed on. */
	stray: number;
	refusal: YamlFault | undefined;
}

/** The library's tokens of a text. They end, and the reason is left in `watch`, where a limit is passed. */
function* tokensOf(text: string, watch: Watch): Generator<CST.Token, void> {
	const parser = new Parser();
	let aliases = 0;
	let scalar = false;
	for (const lexeme of new Lexer().lex(text)) {
		const type = scalar ? 'scalar' : CST.tokenType(lexeme);
		scalar = lexeme === CST.SCALAR;
		if (type === 'alias') aliases += 1;
		const start = parser.offset;
		for (const token of parser.next(lexeme)) {
			if (token.type === 'error') watch.stray += 1;
			if (token.type !== 'error' || watch.stray <= yamlLimits.faults) yield token;
		}
		const message = refusal(type, parser.stack.length, aliases);
		if (message === undefined) continue;
		watch.refusal = { start, end: start + lexeme.length, message };
		return;
	}
	yield* parser.end();
}

function refusal(type: CST.TokenType | null, depth: number, aliases: number): string | undefined {
	if (depth > yamlLimits.depth) return `This is nested more than ${yamlLimits.depth} deep, so nothing here is read.`;
	if (aliases > yamlLimits.aliases) {
		return `There are more than ${yamlLimits.aliases} aliases (*name), so nothing here is read.`;
	}
	if (type === 'explicit-key-ind') return 'A key that begins with "? " is not read here. Write "key: value".';
	return undefined;
}
