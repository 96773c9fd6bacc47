import { commands, l10n, Selection, type TextEditor, TextEditorRevealType, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Attribution, attributionRequest } from '../../../server/src/protocol.ts';
import { ask } from '../server/ask.ts';
import { documentParams, toRange } from '../server/convert.ts';
import { askStep } from './askStep.ts';
import { offerAt } from './choices.ts';
import { type Outcome, type Place, progressOf, type Step, stepFrom, stepsOf } from './steps.ts';

/** What came of the walk over a file, and whether somebody ended it before the last question. */
export interface Walked extends Outcome {
	readonly ended: boolean;
}

/** Goes through the open decisions of a transcript from its first line on, one after the other. Each decision is one undo. */
export async function walkThrough(client: BaseLanguageClient, editor: TextEditor): Promise<Walked> {
	let place: Place = { line: 0, past: false };
	let total = 0;
	let later = 0;
	const decided: Place[] = [];
	for (;;) {
		const steps = await openSteps(client, editor);
		const step = stepFrom(steps, place);
		if (!step) return { decided: decided.length, later, ended: false };
		total = Math.max(total, steps.length);
		show(editor, step);
		const offer = await offerAt(client, editor, step);
		const answer = await askStep(editor, step, offer, {
			...progressOf(steps, step, total),
			canGoBack: decided.length > 0,
		});
		const { line } = step.range.start;
		if (answer.kind === 'end') return { decided: decided.length, later, ended: true };
		if (answer.kind === 'back') place = (await takeBack(editor, decided)) ?? place;
		else if (answer.kind === 'decide' && (await answer.decide())) {
			decided.push({ line, past: false });
			place = (await isStillOpen(client, editor, step)) ? { line, past: true } : { line, past: false };
		} else {
			later++;
			place = { line, past: true };
		}
	}
}

const openSteps = async (client: BaseLanguageClient, editor: TextEditor): Promise<readonly Step[]> => {
	const open = await ask<Attribution>(client, attributionRequest, documentParams(client, editor.document));
	return open ? stepsOf(open) : [];
};

/** A decision that left its own question open is not asked again and again. */
const isStillOpen = async (client: BaseLanguageClient, editor: TextEditor, { kind, range }: Step): Promise<boolean> =>
	(await openSteps(client, editor)).some((other) => other.kind === kind && other.range.start.line === range.start.line);

function show(editor: TextEditor, { range }: Step): void {
	const { start } = toRange(range);
	editor.selection = new Selection(start, start);
	editor.revealRange(toRange(range).with({ end: start }), TextEditorRevealType.InCenter);
}

/** Undoes the last decision; gives the place to ask again. */
async function takeBack(editor: TextEditor, decided: Place[]): Promise<Place | undefined> {
	const last = decided.pop();
	if (!last) return undefined;
	await window.showTextDocument(editor.document, editor.viewColumn);
	await commands.executeCommand('undo');
	return last;
}

/** What came of a walk, in a sentence. */
export const summaryOf = ({ decided, later }: Outcome, percent: number): string =>
	later === 0
		? l10n.t('{0} decided, none put off. {1} % of the words have a speaker.', decided, percent)
		: l10n.t('{0} decided, {1} put off. {2} % of the words have a speaker.', decided, later, percent);
