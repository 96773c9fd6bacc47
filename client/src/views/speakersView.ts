import {
	commands,
	DataTransferItem,
	Disposable,
	EventEmitter,
	l10n,
	type Memento,
	type TreeDataProvider,
	type TreeDragAndDropController,
	window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { SpeakerRow } from '../../../server/src/protocol.ts';
import type { KnownSpeakers } from '../speakers/known.ts';
import { mergeInto } from '../speakers/mergeInto.ts';
import { orderRows, type SpeakerOrder } from '../speakers/orderRows.ts';
import type { SpeakerColours } from '../speakers/rememberedColours.ts';
import { speakerItem } from './speakerItem.ts';

const orderKey = 'transcript.speakerOrder';
const dragged = 'application/vnd.code.tree.transcript.speakers';

/**
 * The tree of everybody who speaks in the active transcript, each with the badge that stands in the gutter. Dragging a
 * speaker onto another one makes one person of them, once that is confirmed.
 */
export function showSpeakers(
	client: BaseLanguageClient,
	known: KnownSpeakers,
	colours: SpeakerColours,
	memory: Memento,
): Disposable {
	const changed = new EventEmitter<void>();
	let filter = '';
	const order = (): SpeakerOrder => memory.get<SpeakerOrder>(orderKey, 'first-turn');
	const provider: TreeDataProvider<SpeakerRow> = {
		onDidChangeTreeData: changed.event,
		getChildren: (row) => (row ? [] : [...orderRows(known.current?.speakers ?? [], order(), filter)]),
		getTreeItem: (row) => speakerItem(row, colours.of(known.current?.speakers ?? []).get(row.name) ?? 0),
	};
	const dragAndDropController: TreeDragAndDropController<SpeakerRow> = {
		dragMimeTypes: [dragged],
		dropMimeTypes: [dragged],
		handleDrag: ([row], data) => row && data.set(dragged, new DataTransferItem(row.name)),
		handleDrop: async (target, data) => {
			const name: unknown = data.get(dragged)?.value;
			const row = known.current?.speakers.find((own) => own.name === name);
			if (target && row) await askToMerge(client, row, target);
		},
	};
	const view = window.createTreeView('transcript.speakers', { treeDataProvider: provider, dragAndDropController });
	const update = (): void => {
		const count = known.current?.speakers.length ?? 0;
		const people = count === 0 ? '' : l10n.t('{0} speakers', count);
		view.description = filter === '' ? people : l10n.t('{0}, those like “{1}”', people, filter);
		changed.fire();
	};
	return Disposable.from(
		known.onDidChange(update),
		view,
		changed,
		commands.registerCommand('transcript.sortSpeakers', async () => {
			const chosen = await pickOrder(order());
			if (!chosen) return;
			await memory.update(orderKey, chosen);
			update();
		}),
		commands.registerCommand('transcript.filterSpeakers', async () => {
			const typed = await window.showInputBox({
				title: l10n.t('Show which speakers?'),
				prompt: l10n.t('A part of a name or affiliation; empty shows all'),
				value: filter,
			});
			if (typed === undefined) return;
			filter = typed.trim();
			update();
		}),
		commands.registerCommand('transcript.renameSelectedSpeaker', () =>
			commands.executeCommand('transcript.renameSpeaker', view.selection[0]),
		),
	);
}

async function pickOrder(now: SpeakerOrder): Promise<SpeakerOrder | undefined> {
	const items = [
		{ label: l10n.t('Who speaks first'), order: 'first-turn' as const },
		{ label: l10n.t('Most words first'), order: 'words' as const },
		{ label: l10n.t('Most problems first'), order: 'problems' as const },
	].map((item) => ({ ...item, ...(item.order === now && { description: l10n.t('now') }) }));
	return (await window.showQuickPick(items, { title: l10n.t('How are the speakers to be sorted?') }))?.order;
}

async function askToMerge(client: BaseLanguageClient, row: SpeakerRow, target: SpeakerRow): Promise<void> {
	const editor = window.activeTextEditor;
	if (!editor || row.name === target.name) return;
	const merge = l10n.t('Give Them to {0}', target.name);
	const answer = await window.showWarningMessage(
		l10n.t('Are {0} and {1} one person?', row.name, target.name),
		{
			modal: true,
			detail: l10n.t(
				'All {0} turns of {1} become {2}’s. One undo takes it back.',
				row.turns.length,
				row.name,
				target.name,
			),
		},
		merge,
	);
	if (answer === merge) await mergeInto(client, editor, row, target.name);
}
