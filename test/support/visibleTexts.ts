import type {
	CodeAction,
	CodeLens,
	CompletionList,
	DocumentSymbol,
	FullDocumentDiagnosticReport,
	Hover,
	InlayHint,
} from 'vscode-languageserver';
import { changeCuesRequest } from '../../server/src/cueRequests.ts';
import {
	type Candidates,
	candidatesRequest,
	explainRequest,
	labelsPageRequest,
	type NamedLabel,
	type Operation,
	type OperationResult,
	operationRequest,
	unnamedSpeakersRequest,
	type WhoIsThis,
	whoIsThisRequest,
} from '../../server/src/protocol.ts';
import type { LanguageClient } from './languageClient.ts';

/** A text that people read, and of what it is. */
export interface Visible {
	readonly of: string;
	readonly text: string;
}

/** How a server is asked; an error is answered with its message. */
type Ask = <Answer>(method: string, more?: object) => Promise<Answer | undefined>;

/** Everything that a server says of an open document, in the order in which it is asked. */
export async function visibleTexts(client: LanguageClient, uri: string, text: string): Promise<readonly Visible[]> {
	const lines = text.split('\n');
	const refusals: Visible[] = [];
	const ask: Ask = async (method, more = {}) => {
		try {
			return await client.connection.sendRequest(method, { textDocument: { uri }, ...more });
		} catch (error) {
			refusals.push({ of: method, text: error instanceof Error ? error.message : String(error) });
			return undefined;
		}
	};
	const found = [
		await findings(client, uri, ask),
		await outline(ask),
		await lenses(ask),
		await hints(ask, lines.length),
		await hovers(ask, lines),
		await completions(ask, lines),
		await people(ask, lines),
		await operations(ask, lines),
		await cues(ask),
		((await ask<readonly string[]>(explainRequest)) ?? []).map((own) => ({ of: 'explanation', text: own })),
		((await ask<string>(labelsPageRequest, { command: 'c' })) ?? '')
			.split('\n')
			.map((own) => ({ of: 'page', text: own.replace(/\*\*.*?\*\*/g, ' ') })),
	];
	await ask('textDocument/prepareRename', { position: { line: lines.length - 1, character: 0 } });
	await ask('textDocument/rename', { position: { line: lines.length - 1, character: 0 }, newName: 'Somebody' });
	const label = lines.findIndex((line) => /^\*\*[A-Z]/.test(line));
	await ask('textDocument/rename', { position: { line: label, character: 3 }, newName: ' ' });
	await ask('textDocument/rename', { position: { line: label, character: 3 }, newName: 'a. b: c **' });
	return [...found.flat(), ...refusals].filter((one) => one.text !== '');
}

async function findings(client: LanguageClient, uri: string, ask: Ask): Promise<readonly Visible[]> {
	const { items } = (await client.pull(uri)) as FullDocumentDiagnosticReport;
	const found: Visible[] = [];
	for (const { message, range, relatedInformation = [] } of items.slice(0, 60)) {
		found.push({ of: 'finding', text: typeof message === 'string' ? message : message.value });
		found.push(...relatedInformation.map((own) => ({ of: 'related', text: own.message })));
		const actions =
			(await ask<readonly CodeAction[]>('textDocument/codeAction', {
				range,
				context: { diagnostics: [], triggerKind: 1 },
			})) ?? [];
		for (const { title, command } of actions) {
			found.push({ of: 'action', text: title });
			if (command?.command !== 'transcript.suppress') continue;
			const choices: readonly { readonly title: string }[] = command.arguments?.[1] ?? [];
			found.push(...choices.map((own) => ({ of: 'choice', text: own.title })));
		}
	}
	return found;
}

async function outline(ask: Ask): Promise<readonly Visible[]> {
	const all = (symbols: readonly DocumentSymbol[]): readonly Visible[] =>
		symbols.flatMap(({ name, detail = '', children = [] }) => [
			{ of: 'outline', text: name },
			{ of: 'outline', text: detail },
			...all(children),
		]);
	return all((await ask<readonly DocumentSymbol[]>('textDocument/documentSymbol')) ?? []);
}

async function lenses(ask: Ask): Promise<readonly Visible[]> {
	const found: Visible[] = [];
	for (const lens of (await ask<readonly CodeLens[]>('textDocument/codeLens')) ?? []) {
		const shown = await ask<CodeLens>('codeLens/resolve', lens);
		found.push({ of: 'lens', text: shown?.command?.title ?? '' });
	}
	return found;
}

async function hints(ask: Ask, lines: number): Promise<readonly Visible[]> {
	const range = { start: { line: 0, character: 0 }, end: { line: lines, character: 0 } };
	const shown = (await ask<readonly InlayHint[]>('textDocument/inlayHint', { range })) ?? [];
	return shown.flatMap(({ label, tooltip }) => [
		{ of: 'hint', text: String(label) },
		{ of: 'hint', text: typeof tooltip === 'string' ? tooltip : '' },
	]);
}

async function hovers(ask: Ask, lines: readonly string[]): Promise<readonly Visible[]> {
	const found: Visible[] = [];
	for (const [line, text] of lines.entries()) {
		for (const character of new Set([0, 3, text.search(/\d:\d/), text.search(/\[\w/) + 2])) {
			if (character < 0 || character > text.length) continue;
			const hover = await ask<Hover>('textDocument/hover', { position: { line, character } });
			const { contents } = hover ?? {};
			if (contents && typeof contents === 'object' && 'value' in contents) {
				found.push(...contents.value.split('\n').map((own) => ({ of: 'hover', text: own })));
			}
		}
	}
	return found;
}

async function completions(ask: Ask, lines: readonly string[]): Promise<readonly Visible[]> {
	const found: Visible[] = [];
	const places = lines.flatMap((text, line) =>
		text === '' || /^[\w-]*$|^\*\*|\[|: $|^- $/.test(text)
			? [...new Set([0, 3, text.indexOf('(') + 1])].map((at) => ({ line, at }))
			: [],
	);
	for (const { line, at } of places.slice(0, 40)) {
		const position = { line, character: Math.min(at, lines[line]?.length ?? 0) };
		const list = await ask<CompletionList>('textDocument/completion', { position });
		found.push(...(list?.items ?? []).map(({ detail = '' }) => ({ of: 'completion', text: detail })));
	}
	return found;
}

async function people(ask: Ask, lines: readonly string[]): Promise<readonly Visible[]> {
	const found: Visible[] = [];
	for (let line = 0; line < lines.length; line += 2) {
		const position = { line, character: 0 };
		for (const question of ['speech', 'next']) {
			const { candidates = [] } = (await ask<Candidates>(candidatesRequest, { position, question })) ?? {};
			found.push(...candidates.map(({ reason }) => ({ of: 'reason', text: reason })));
		}
		const who = await ask<WhoIsThis | null>(whoIsThisRequest, { position });
		found.push(...(who?.candidates ?? []).map(({ reason }) => ({ of: 'reason', text: reason })));
	}
	const unnamed = (await ask<readonly NamedLabel[]>(unnamedSpeakersRequest)) ?? [];
	return [...found, ...unnamed.map(({ suggested }) => ({ of: 'reason', text: suggested?.reason ?? '' }))];
}

/** Each kind of change, at each line and over several; most are refused somewhere. */
async function operations(ask: Ask, lines: readonly string[]): Promise<readonly Visible[]> {
	const found: Visible[] = [];
	const name = /^\*\*([^(*:]+?)\s*[(*:]/m.exec(lines.join('\n'))?.[1] ?? 'Ann Lee';
	const speaker = { name };
	for (const line of lines.keys()) {
		if (line > 34) break;
		const start = { line, character: Math.min(30, lines[line]?.length ?? 0) };
		const range = { start, end: start };
		const several = {
			start: { line, character: 0 },
			end: { line: Math.min(line + 7, lines.length - 1), character: 0 },
		};
		const all: readonly Operation[] = [
			{ kind: 'attribute', range, speaker },
			{ kind: 'attribute', range: several, speaker: { name: 'Somebody New' } },
			{ kind: 'reassign', range, scope: 'turn', speaker },
			{ kind: 'reassign', range, scope: 'label', speaker: { name: 'Somebody New' } },
			{ kind: 'reassign', range: several, scope: 'selection', speaker },
			{ kind: 'split', position: start, speaker },
			{ kind: 'split', position: start, speaker: { name: 'Somebody New' }, cut: true },
			{ kind: 'split', position: { line, character: 0 }, speaker },
			{ kind: 'merge', range, with: 'next' },
			{ kind: 'merge', range, with: 'previous', speaker },
			{ kind: 'merge', range: several, with: 'selection' },
			{ kind: 'not-speech', range },
			{ kind: 'not-speech', range: several },
			{ kind: 'insert-label', position: start, rosterIndex: 9 },
			{ kind: 'insert-label', position: start, speaker },
			{ kind: 'swap', first: name, second: name },
			{ kind: 'swap', first: name, second: 'Nobody Here' },
			{ kind: 'swap', first: name, second: 'Nobody Here', range },
		];
		for (const operation of all) found.push(told(await ask<OperationResult>(operationRequest, { operation })));
	}
	const once: readonly Operation[] = [
		{ kind: 'declare', name },
		{ kind: 'declare', name: 'Somebody New' },
		{ kind: 'declare-alias', name, alias: 'Annie' },
		{ kind: 'name-speakers', names: [] },
		{ kind: 'name-speakers', names: [{ label: 'Speaker 1', name: 'Somebody New' }] },
		{
			kind: 'attribute',
			range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
			speaker: { name: ' ' },
		},
	];
	for (const operation of once) found.push(told(await ask<OperationResult>(operationRequest, { operation })));
	return found;
}

const told = (result: OperationResult | { readonly message: string } | undefined): Visible => ({
	of: 'operation',
	text: result === undefined ? '' : 'message' in result ? result.message : result.title,
});

async function cues(ask: Ask): Promise<readonly Visible[]> {
	const found: Visible[] = [];
	const limits = { lines: 1, lineLength: 20, charactersPerSecond: 10, shortest: 5, gap: 1 };
	for (const change of [
		{ kind: 'shift', seconds: 1 },
		{ kind: 'shift', seconds: -1e9 },
		{ kind: 'stretch', scale: 0 },
		{ kind: 'join', limits },
		{ kind: 'split', limits },
		{ kind: 'cut', position: { line: 0, character: 0 } },
	]) {
		found.push(told(await ask<OperationResult>(changeCuesRequest, { change })));
	}
	return found;
}
