import { l10n, type QuickPickItem, QuickPickItemKind, type TextEditor, TextEditorRevealType, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Choice, type WhoIsThis, whoIsThisRequest } from '../../../../server/src/protocol.ts';
import type { Hearing } from '../../hearing/hearing.ts';
import { ask } from '../../server/ask.ts';
import { documentParams, fromPosition, fromRange, type PlainRange, toRange } from '../../server/convert.ts';
import { operate } from '../../server/operate.ts';
import { pickSpeaker } from '../../speakers/pick.ts';
import type { Command } from '../command.ts';
import { playTurnAt } from '../hear/playTurn.ts';
import { goToPlace } from './attribute.ts';

/** Shows what is known of the speaker at the cursor (excerpts, names called, candidates) and lets somebody say who it is. */
export const whoIsThis: Command = {
	id: 'transcript.whoIsThis',
	async run({ client, hearing }, place) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		goToPlace(editor, place);
		const known = await ask<WhoIsThis | null>(client, whoIsThisRequest, {
			...documentParams(client, editor.document),
			position: fromPosition(editor.selection.active),
		});
		if (!known) {
			window.showInformationMessage(l10n.t('Nobody speaks here. Put the cursor into a turn.'));
			return;
		}
		const canHear = (await hearing.recordingOf(editor.document)) !== undefined;
		const hear = canHear ? () => hearSample(hearing, editor, known) : undefined;
		const speaker = await pickWho(client, editor, known, hear);
		if (!speaker) return;
		const range = fromRange(editor.selection);
		if (known.name === undefined) {
			await operate(client, editor, { kind: 'attribute', range, speaker });
			return;
		}
		const scope = await pickScope(known);
		if (scope) await operate(client, editor, { kind: 'reassign', range, scope, speaker });
	},
};

interface WhoItem extends QuickPickItem {
	readonly choice?: Choice;
	readonly place?: PlainRange;
	readonly other?: true;
	readonly sample?: true;
}

/** Candidates first; quotes below them lead to their place and leave the text as it is. */
async function pickWho(
	client: BaseLanguageClient,
	editor: TextEditor,
	known: WhoIsThis,
	hear: (() => Promise<void>) | undefined,
): Promise<Choice | undefined> {
	const title = known.name === undefined ? l10n.t('Who is this?') : l10n.t('Who is {0}?', known.name);
	const heading = (label: string): WhoItem => ({ label, kind: QuickPickItemKind.Separator });
	const items: readonly WhoItem[] = [
		...known.candidates.map(
			({ name, affiliation, reason }): WhoItem => ({
				label: `$(person) ${name}`,
				...(affiliation !== undefined && { description: affiliation }),
				detail: reason,
				choice: affiliation === undefined ? { name } : { name, affiliation },
			}),
		),
		{ label: `$(person-add) ${l10n.t('Somebody else…')}`, other: true },
		...(hear ? [{ label: `$(unmute) ${l10n.t('Hear a sample')}`, sample: true } as const] : []),
		heading(l10n.t('Says a name of their own')),
		...known.introductions.map(({ name, text, range }): WhoItem => ({ label: name, detail: text, place: range })),
		heading(l10n.t('Is called')),
		...known.calledBy.map(({ name, text, range }): WhoItem => ({ label: name, detail: text, place: range })),
		heading(l10n.t('Says')),
		...known.excerpts.map(
			({ text, range }): WhoItem => ({
				label: text,
				description: l10n.t('line {0}', range.start.line + 1),
				place: range,
			}),
		),
	];
	const item = await window.showQuickPick(items, {
		title,
		placeHolder: l10n.t('Choose who it is, or a quote to go to it'),
		matchOnDetail: true,
		onDidSelectItem: (focused) => reveal(editor, focused),
	});
	if (item?.sample && hear) {
		await hear();
		return pickWho(client, editor, known, hear);
	}
	if (item?.other) return pickSpeaker(client, editor, { title });
	if (item?.place) {
		reveal(editor, item);
		return undefined;
	}
	return item?.choice;
}

/** Plays the longest turn of the speaker; it goes on while somebody chooses. */
async function hearSample(hearing: Hearing, editor: TextEditor, { excerpts: [longest] }: WhoIsThis): Promise<void> {
	if (longest) await playTurnAt(hearing, editor, longest.range.start.line);
}

/** Shows the place of a quote while its line has the focus; the cursor stays. */
function reveal(editor: TextEditor, item: string | QuickPickItem): void {
	if (typeof item === 'object' && isPlaced(item))
		editor.revealRange(toRange(item.place), TextEditorRevealType.InCenterIfOutsideViewport);
}

const isPlaced = (item: QuickPickItem): item is WhoItem & { readonly place: PlainRange } =>
	'place' in item && item.place !== undefined;

async function pickScope({ name = '', turns }: WhoIsThis): Promise<'label' | 'turn' | 'from-here' | undefined> {
	if (turns.all <= 1) return 'turn';
	const items = [
		{ label: l10n.t('All {0} turns of {1}', turns.all, name), scope: 'label' as const },
		{ label: l10n.t('This turn'), scope: 'turn' as const },
		{ label: l10n.t('From here on ({0} turns)', turns.fromHere), scope: 'from-here' as const },
	];
	return (await window.showQuickPick(items, { title: l10n.t('Which turns?') }))?.scope;
}
