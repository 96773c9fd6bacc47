import { attributionChoices } from '../../features/attribute.ts';
import { allFixes } from '../../features/fixAll.ts';
import { findingsAt, type QuickFix, quickFixes } from '../../features/quickFixes.ts';
import { suppressActions } from '../../features/suppressActions.ts';
import type { Diagnostic } from '../../lint/lint.ts';
import { formFixesOf } from '../../lint/lint.ts';
import type { Client } from '../client.ts';
import { toDiagnostic } from '../diagnostic.ts';
import { type Asked, documentFeature, type Feature } from '../feature.ts';
import {
	type CodeAction,
	CodeActionKind,
	type CodeActionParams,
	CodeActionRequest,
	CodeActionTriggerKind,
	type Command,
} from '../languageServer.ts';
import { asCommand, operationActions, operationKinds } from '../operationActions.ts';
import type { TranscriptDocument } from '../transcriptDocument.ts';
import { toWorkspaceEdit } from '../workspaceEdit.ts';

/** Actions of some kinds. */
interface Source {
	readonly kinds: readonly CodeActionKind[];
	find(asked: Asked, params: CodeActionParams): readonly CodeAction[];
}

const attributeKind = `${CodeActionKind.RefactorRewrite}.attribute`;
const fixAllKind = `${CodeActionKind.SourceFixAll}.transcript`;

/** What to offer, in the order of the menu. */
const sources: readonly Source[] = [
	{ kinds: [CodeActionKind.QuickFix], find: fixes },
	{ kinds: [CodeActionKind.QuickFix], find: fixesOfRules },
	{ kinds: [CodeActionKind.QuickFix], find: suppressions },
	{ kinds: [attributeKind], find: attributions },
	{ kinds: operationKinds, find: operationActions },
	{ kinds: [fixAllKind], find: fixAll },
];

/** Fixes of findings, other speakers for a stretch of speech, other turns, and all fixes of form at once. */
export const codeActions: Feature = documentFeature(
	CodeActionRequest.type,
	{ codeActionProvider: { codeActionKinds: [...new Set(sources.flatMap(({ kinds }) => kinds))] } },
	[],
	(asked, params): (CodeAction | Command)[] => {
		const wanted = (kind: CodeActionKind) => isWanted(kind, params);
		const found = sources
			.filter(({ kinds }) => kinds.some(wanted))
			.flatMap(({ find }) => find(asked, params))
			.filter(({ kind }) => kind !== undefined && wanted(kind));
		const offered = asked.client.menus ? eachPersonOnce(found) : found;
		return asked.client.codeActions === 'literals' ? [...offered] : offered.map((action) => asCommand(asked, action));
	},
);

/** A kind is asked for by its own name or by one that it is a kind of; nothing asked for means everything. */
const isWanted = (kind: CodeActionKind, { context: { only } }: CodeActionParams): boolean =>
	!only || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));

/** True where the editor asks by itself, to know whether to show its lamp. */
const isUnasked = ({ context }: CodeActionParams): boolean => context.triggerKind === CodeActionTriggerKind.Automatic;

/** Somebody whom a fix of a finding offers is not offered again below it. */
function eachPersonOnce(actions: readonly CodeAction[]): readonly CodeAction[] {
	const fixed = new Set(
		actions.flatMap(({ kind, data }) => (kind === CodeActionKind.QuickFix ? [personOf(data)] : [])),
	);
	return actions.filter(({ kind, data }) => kind !== attributeKind || !fixed.has(personOf(data)));
}

const personOf = (data: unknown): string | undefined =>
	typeof data === 'object' && data !== null && 'name' in data && typeof data.name === 'string' ? data.name : undefined;

/** So many people are offered by a menu that can lead on to all of them. */
const mostPeople = 3;

function fixes(asked: Asked, { range }: CodeActionParams): readonly CodeAction[] {
	const { document, settings, client } = asked;
	const found = quickFixes(document.transcript, settings.lint, range);
	if (!client.menus) return found.map((fix) => toAction(asked, fix));
	return [...new Set(found.map(({ diagnostic }) => diagnostic))].flatMap((diagnostic) => {
		const own = found.filter((fix) => fix.diagnostic === diagnostic);
		const people = own.filter(({ fix }) => fix.person !== undefined).slice(0, mostPeople);
		const offered = own.filter((one) => one.fix.person === undefined || people.includes(one));
		const actions = offered.map((fix) => toAction(asked, fix));
		const missing = diagnostic.rule.question?.missing;
		if (missing === undefined) return actions;
		const somebodyElse: CodeAction = {
			title: client.say('Somebody else…'),
			kind: CodeActionKind.QuickFix,
			diagnostics: [toDiagnostic(diagnostic, document.uri, client)],
			command: { title: client.say('Somebody else…'), command: asks[missing], arguments: [diagnostic.range.start] },
		};
		return [...actions.slice(0, people.length), somebodyElse, ...actions.slice(people.length)];
	});
}

/** The commands that ask a person for what is missing. */
const asks = { label: 'transcript.attribute', name: 'transcript.whoIsThis' } as const;

function toAction({ document, client }: Asked, { diagnostic, fix, preferred }: QuickFix): CodeAction {
	return {
		title: fix.detail === undefined ? client.say(fix.title) : `${client.say(fix.title)} (${client.say(fix.detail)})`,
		kind: CodeActionKind.QuickFix,
		diagnostics: [toDiagnostic(diagnostic, document.uri, client)],
		...(preferred && { isPreferred: true }),
		...(fix.person !== undefined && { data: { name: fix.person } }),
		edit: toWorkspaceEdit(document, fix.edits, client),
	};
}

/** Where a rule found more than one thing that is form only: all of it at once. */
function fixesOfRules({ document, settings, client }: Asked, params: CodeActionParams): readonly CodeAction[] {
	if (isUnasked(params)) return [];
	const { transcript, uri } = document;
	const found = findingsAt(transcript, settings.lint, params.range).filter(
		(finding) => formFixesOf(finding, transcript).length > 0,
	);
	return [...new Map(found.map((finding) => [finding.rule, finding])).values()].flatMap((finding) => {
		const alone = settings.lint.filter(({ rule }) => rule === finding.rule);
		const all = allFixes(transcript, alone);
		if (!all || all.fixed < 2) return [];
		return [
			{
				title: client.say(`Fix all ${all.fixed} of ${finding.rule.id} in this file`),
				kind: CodeActionKind.QuickFix,
				diagnostics: [toDiagnostic(finding, uri, client)],
				edit: toWorkspaceEdit(document, all.edits, client),
			},
		];
	});
}

/** Who has selected many findings wants to fix them, not to read a menu of a hundred ways not to be told. */
const mostToSuppress = 4;

/** Below the fixes of all findings: to fix is better than not to be told. */
function suppressions({ document, settings, client }: Asked, { range }: CodeActionParams): readonly CodeAction[] {
	const found = findingsAt(document.transcript, settings.lint, range);
	if (found.length > mostToSuppress) return [];
	if (client.menus) return suppressMenu(document, found, client);
	return found.flatMap((finding) =>
		suppressActions(document.transcript, finding).map(({ title, edits }) => ({
			title: client.say(title),
			kind: CodeActionKind.QuickFix,
			diagnostics: [toDiagnostic(finding, document.uri, client)],
			edit: toWorkspaceEdit(document, edits, client),
		})),
	);
}

/** One entry for all ways: the client asks which. */
function suppressMenu(
	document: TranscriptDocument,
	found: readonly Diagnostic[],
	client: Client,
): readonly CodeAction[] {
	const ways = found.flatMap((finding) => suppressActions(document.transcript, finding));
	if (ways.length === 0) return [];
	const title = client.say('Suppress…');
	const choices = ways.map(({ title, edits }) => ({ title: client.say(title), edits }));
	return [
		{
			title,
			kind: CodeActionKind.QuickFix,
			diagnostics: found.map((finding) => toDiagnostic(finding, document.uri, client)),
			command: { title, command: 'transcript.suppress', arguments: [document.uri, choices] },
		},
	];
}

/** Speech that has its speaker does not call for another one unasked: the lamp would burn on every line. */
function attributions({ document, client }: Asked, params: CodeActionParams): readonly CodeAction[] {
	const { line } = params.range.start;
	if (isUnasked(params) && !params.context.only) return [];
	return attributionChoices(document.transcript, line).map(({ name, reason, edits }) => ({
		title: client.say(`Attribute to ${name}`),
		kind: attributeKind,
		data: { reason, name },
		edit: toWorkspaceEdit(document, edits, client),
	}));
}

function fixAll({ document, settings, client }: Asked, params: CodeActionParams): readonly CodeAction[] {
	if (isUnasked(params) && !params.context.only) return [];
	const all = allFixes(document.transcript, settings.lint);
	if (!all) return [];
	return [
		{
			title: client.say(`Fix all that is form only (${all.fixed})`),
			kind: fixAllKind,
			edit: toWorkspaceEdit(document, all.edits, client),
		},
	];
}
