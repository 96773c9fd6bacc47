import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import onig from 'vscode-oniguruma';
import textmate, { type IGrammar, type IRawGrammar } from 'vscode-textmate';

/** A stretch of a line and its scopes, outermost first. */
export interface Token {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly scopes: readonly string[];
}

/** Colours lines one after the other, as an editor does. */
export type Tokenise = (lines: readonly string[]) => readonly (readonly Token[])[];

const root = new URL('../../', import.meta.url);
const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
const engine = onig.loadWASM(readFileSync(wasm)).then(() => ({
	createOnigScanner: (patterns: string[]) => new onig.OnigScanner(patterns),
	createOnigString: (text: string) => new onig.OnigString(text),
}));

/** Makes a tokeniser of a grammar of ours, or of one that is given and that ours is injected into. */
export async function tokeniser(
	scopeName: string,
	given: Readonly<Record<string, IRawGrammar>> = {},
): Promise<Tokenise> {
	const registry = new textmate.Registry({
		onigLib: engine,
		loadGrammar: async (name) => given[name] ?? ours(name),
		getInjections: (name) => (name === 'text.html.markdown' ? ['text.transcript.injection'] : undefined),
	});
	const grammar = await registry.loadGrammar(scopeName);
	if (!grammar) throw new Error(`No grammar ${scopeName}`);
	return (lines) => tokens(grammar, lines);
}

/** Reads the text of a grammar. */
export const rawGrammar = (json: string): IRawGrammar => textmate.parseRawGrammar(json, 'grammar.json');

function ours(scopeName: string): IRawGrammar | null {
	if (!scopeName.startsWith('text.transcript')) return null;
	const name = scopeName.slice('text.'.length);
	return rawGrammar(readFileSync(new URL(`syntaxes/${name}.tmLanguage.json`, root), 'utf8'));
}

function tokens(grammar: IGrammar, lines: readonly string[]): readonly (readonly Token[])[] {
	let state = textmate.INITIAL;
	return lines.map((line) => {
		const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
		state = ruleStack;
		return tokens.map(({ startIndex, endIndex, scopes }) => {
			const end = Math.min(endIndex, line.length);
			return { start: startIndex, end, text: line.slice(startIndex, end), scopes };
		});
	});
}

/** The stretch of a line that is coloured as a speaker; undefined where none is. */
export function speakerSpan(line: readonly Token[]): { readonly start: number; readonly end: number } | undefined {
	const named = line.filter(({ scopes }) => scopes.some((scope) => scope.includes('.speaker.')));
	const first = named[0];
	const last = named.at(-1);
	return first && last && { start: first.start, end: last.end };
}
