import { l10n, type QuickPickItem, type TextEditor, TextEditorRevealType, window } from 'vscode';
import { type NamedLabel, unnamedSpeakersRequest } from '../../../../server/src/protocol.ts';
import { ask } from '../../server/ask.ts';
import { documentParams, toRange } from '../../server/convert.ts';
import { operate } from '../../server/operate.ts';
import type { Command } from '../command.ts';

interface NameItem extends QuickPickItem {
	readonly speaker: NamedLabel;
	readonly name: string;
}

/** Shows who everybody without a name seems to be, and why, and names those whom somebody ticks. */
export const nameAllSpeakers: Command = {
	id: 'transcript.nameAllSpeakers',
	async run({ client }) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const all =
			(await ask<readonly NamedLabel[]>(client, unnamedSpeakersRequest, documentParams(client, editor.document))) ?? [];
		const items = all.flatMap(itemFor);
		if (items.length === 0) {
			window.showInformationMessage(
				all.length === 0
					? l10n.t('Every label names somebody.')
					: l10n.t('Nothing that is said tells who the speakers are. “Who Is This?” shows what is known of one.'),
			);
			return;
		}
		const rest = all.length - items.length;
		const chosen = await window.showQuickPick(items, {
			canPickMany: true,
			title: l10n.t('Name All Speakers'),
			placeHolder:
				rest === 0
					? l10n.t('Tick the names that are right; only what is sure is ticked already')
					: l10n.t('Tick the names that are right; nothing is said of {0} more', rest),
			matchOnDescription: true,
			matchOnDetail: true,
			onDidSelectItem: (item) => reveal(editor, item),
		});
		if (!chosen || chosen.length === 0) return;
		const names = chosen.map(({ speaker: { label }, name }) => ({ label, name }));
		await operate(client, editor, { kind: 'name-speakers', names });
	},
};

function itemFor(speaker: NamedLabel): readonly NameItem[] {
	const { label, turns, suggested, sample } = speaker;
	if (!suggested) return [];
	const { name, reason, sure } = suggested;
	const count = turns === 1 ? l10n.t('1 turn') : l10n.t('{0} turns', turns);
	return [
		{
			label: `${label} → ${name}`,
			description: `${count} · ${reason}`,
			detail: sample.text,
			picked: sure,
			speaker,
			name,
		},
	];
}

/** Shows where the speaker of the focused line says what is quoted. */
function reveal(editor: TextEditor, item: string | QuickPickItem): void {
	if (typeof item === 'object' && isNamed(item))
		editor.revealRange(toRange(item.speaker.sample.range), TextEditorRevealType.InCenterIfOutsideViewport);
}

const isNamed = (item: QuickPickItem): item is NameItem => 'speaker' in item;
