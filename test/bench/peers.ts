import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { cpuTime } from '../support/cpuTime.ts';

/** What other programs need for the same text after a key, in milliseconds of processor time; by their names. */
export type PeerCosts = ReadonlyMap<string, number>;

type Call = (...args: readonly unknown[]) => unknown;
type Module = Readonly<Record<string, Call>>;

const rounds = 5;

/**
 * Measures programs that read Markdown, from a folder into which somebody installed them:
 * `npm install --prefix DIR markdown-it vscode-markdown-languageservice vscode-languageserver-textdocument vscode-uri`.
 * They are no dependencies of this project. Each is asked several times, and the least is taken: that favours them.
 */
export async function measurePeers(folder: string, text: string): Promise<PeerCosts> {
	const load = createRequire(join(resolve(folder), 'package.json'));
	const markdownIt = load('markdown-it') as Call;
	const service = load('vscode-markdown-languageservice') as Module;
	const { TextDocument } = load('vscode-languageserver-textdocument') as {
		readonly TextDocument: { readonly create: Call };
	};
	const { URI } = load('vscode-uri') as { readonly URI: { readonly parse: Call } };
	const parser = markdownIt({ html: true }) as { readonly parse: Call };
	const changed: Call[] = [];
	const none = () => ({ dispose: () => undefined });
	const uri = 'file:///w/a.md';
	let document: unknown;
	const languageService = service.createLanguageService?.({
		workspace: {
			workspaceFolders: [URI.parse('file:///w')],
			onDidChangeMarkdownDocument: (listener: Call, owner: unknown) => {
				changed.push(listener.bind(owner) as Call);
				return none();
			},
			onDidCreateMarkdownDocument: none,
			onDidDeleteMarkdownDocument: none,
			getAllMarkdownDocuments: async () => [document],
			hasMarkdownDocument: () => true,
			openMarkdownDocument: async () => document,
			stat: async () => undefined,
			readDirectory: async () => [],
		},
		parser: {
			slugifier: service.githubSlugifier,
			tokenize: async (own: { getText(): string }) => parser.parse(own.getText(), {}),
		},
		logger: { level: 0, log: () => undefined },
	}) as Module;
	const token = { isCancellationRequested: false, onCancellationRequested: none };
	const ignored = { ignoreLinks: [] };
	const options = { validateReferences: 'warning', validateFragmentLinks: 'warning', ...ignored };
	const costs = new Map<string, number>();
	const least = async (name: string, run: (text: string) => Promise<unknown>) => {
		let best = Number.POSITIVE_INFINITY;
		for (let round = 0; round < rounds; round++) {
			const own = `${text.slice(0, -1)}${'a'.repeat(round)}\n`;
			const start = cpuTime();
			await run(own);
			best = Math.min(best, cpuTime() - start);
		}
		costs.set(name, best);
	};
	let version = 0;
	await least('markdown-it, tokens alone', async (own) => parser.parse(own, {}));
	await least('vscode-markdown-languageservice, symbols, folds and problems', async (own) => {
		document = TextDocument.create(uri, 'markdown', ++version, own);
		for (const listener of changed) listener(document);
		await languageService.getDocumentSymbols?.(document, {}, token);
		await languageService.getFoldingRanges?.(document, token);
		await languageService.computeDiagnostics?.(document, options, token);
	});
	return costs;
}
