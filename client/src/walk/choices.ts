import { CodeAction, CodeActionKind, commands, l10n, Range, type TextEditor, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Choice, type WhoIsThis, whoIsThisRequest } from '../../../server/src/protocol.ts';
import { ask } from '../server/ask.ts';
import { documentParams, type PlainRange, toRange } from '../server/convert.ts';
import { operate } from '../server/operate.ts';
import { speakersIn } from '../speakers/ofLabel.ts';
import type { Step } from './steps.ts';

/** Something that can be decided about an open question. */
export interface WalkChoice {
	readonly label: string;
	readonly description?: string;
	readonly detail?: string;
	/** Decides; false where nothing was changed. */
	decide(): Promise<boolean>;
}

/** A quote that may help: where a name is called. */
export interface WalkQuote {
	readonly label: string;
	readonly detail: string;
	readonly range: PlainRange;
}

/** What is offered at a step. */
export interface WalkOffer {
	readonly choices: readonly WalkChoice[];
	/** Everybody else who speaks here: found when a name is typed. */
	readonly others: readonly WalkChoice[];
	readonly quotes: readonly WalkQuote[];
	/** Decides for somebody whose name was typed; undefined where the question is none of who spoke. */
	decideFor(name: string): Promise<boolean>;
	/** True where a person is asked for. */
	readonly asksWho: boolean;
	/** Marks the words as no speech; undefined where they have a label. */
	readonly notSpeech?: () => Promise<boolean>;
}

/** So many have a number key. */
const mostKeys = 9;

/** What can be decided at a step: people with reasons where it asks who spoke, else the fixes of the finding. */
export async function offerAt(client: BaseLanguageClient, editor: TextEditor, step: Step): Promise<WalkOffer> {
	const who = step.missing ? await whoAt(client, editor, step) : undefined;
	if (!who) {
		return {
			choices: await fixesAt(editor, step),
			others: [],
			quotes: [],
			asksWho: false,
			decideFor: () => Promise.resolve(false),
		};
	}
	const decide = (speaker: Choice): Promise<boolean> => decideWho(client, editor, step, who, speaker);
	const choiceOf = (name: string, affiliation: string | undefined): WalkChoice => ({
		label: name,
		...(affiliation !== undefined && { description: affiliation }),
		decide: () => decide(affiliation === undefined ? { name } : { name, affiliation }),
	});
	const candidates = who.candidates.slice(0, mostKeys);
	const offered = new Set(candidates.map(({ name }) => name));
	const others = (await speakersIn(client, editor)).filter((row) => !row.placeholder && !offered.has(row.name));
	return {
		asksWho: true,
		choices: candidates.map(({ name, affiliation, reason }) => ({ ...choiceOf(name, affiliation), detail: reason })),
		others: others.map(({ name, affiliation }) => choiceOf(name, affiliation)),
		quotes: [
			...who.introductions.map(({ name, text, range }) => ({
				label: l10n.t('{0} says their name', name),
				detail: text,
				range,
			})),
			...who.calledBy.map(({ name, text, range }) => ({ label: l10n.t('{0} is called', name), detail: text, range })),
		],
		decideFor: (name) => decide({ name }),
		...(who.name === undefined && {
			notSpeech: () => operate(client, editor, { kind: 'not-speech', range: step.range }),
		}),
	};
}

const whoAt = async (client: BaseLanguageClient, editor: TextEditor, step: Step): Promise<WhoIsThis | undefined> =>
	(await ask<WhoIsThis | null>(client, whoIsThisRequest, {
		...documentParams(client, editor.document),
		position: step.range.start,
	})) ?? undefined;

/** Speech without a label is attributed; a numbered voice is one person throughout, `Unknown` is whoever it is here. */
function decideWho(
	client: BaseLanguageClient,
	editor: TextEditor,
	{ range }: Step,
	{ name }: WhoIsThis,
	speaker: Choice,
): Promise<boolean> {
	const place = { start: range.start, end: range.start };
	if (name === undefined) return operate(client, editor, { kind: 'attribute', range: place, speaker });
	const scope = isOneVoice(name) ? 'label' : 'turn';
	return operate(client, editor, { kind: 'reassign', range: place, scope, speaker });
}

/** `Speaker 2`, `SPEAKER_01`, `Voice B`: as the rule placeholder-speaker has it. */
const isOneVoice = (name: string): boolean => /[\s_#-]?(?:\d{1,3}|\s[A-Za-z])$/.test(name);

/** The fixes of a finding, without the ways not to be told of it. */
async function fixesAt(editor: TextEditor, { range }: Step): Promise<readonly WalkChoice[]> {
	const { document } = editor;
	const start = toRange(range).start;
	const actions = await commands.executeCommand<readonly unknown[] | undefined>(
		'vscode.executeCodeActionProvider',
		document.uri,
		new Range(start, start),
		CodeActionKind.QuickFix.value,
		mostKeys,
	);
	return (actions ?? [])
		.filter((action): action is CodeAction => action instanceof CodeAction && action.edit !== undefined)
		.slice(0, mostKeys)
		.map(({ title, edit }) => ({
			label: title,
			decide: async () => edit !== undefined && workspace.applyEdit(edit),
		}));
}
