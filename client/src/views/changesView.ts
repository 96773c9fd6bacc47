import {
	commands,
	Disposable,
	EventEmitter,
	l10n,
	Range,
	type TextDocument,
	ThemeIcon,
	type TreeDataProvider,
	TreeItem,
	Uri,
	window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	type AttributionChange,
	type AttributionChanges,
	type AttributionChangesParams,
	attributionChangesRequest,
} from '../../../server/src/protocol.ts';
import { type OlderText, olderFile, pickOlder } from '../changes/olderTexts.ts';
import type { ActiveTranscript } from '../documents/activeTranscript.ts';
import { ask } from '../server/ask.ts';
import { documentParams } from '../server/convert.ts';

/** What is compared. */
interface Compared {
	readonly document: TextDocument;
	readonly older: OlderText;
	readonly found: AttributionChanges;
}

/**
 * The tree of what changed in who said what since another version of the active transcript, and whether a spoken word
 * changed. It is there once somebody has asked, and follows the text.
 */
export function showChanges(client: BaseLanguageClient, active: ActiveTranscript): Disposable {
	const changed = new EventEmitter<void>();
	let compared: Compared | undefined;
	const provider: TreeDataProvider<AttributionChange> = {
		onDidChangeTreeData: changed.event,
		getChildren: (change) => (change || !compared ? [] : [...compared.found.changes]),
		getTreeItem: (change) => changeItem(change, compared),
	};
	const view = window.createTreeView('transcript.changes', { treeDataProvider: provider });
	const compare = async (document: TextDocument, older: OlderText): Promise<void> => {
		const params: AttributionChangesParams = { ...documentParams(client, document), before: older.text };
		const found = await ask<AttributionChanges>(client, attributionChangesRequest, params);
		if (!found) return;
		compared = { document, older, found };
		view.description = l10n.t('since {0}', older.title);
		view.message = summaryOf(found);
		changed.fire();
	};
	return Disposable.from(
		view,
		changed,
		active.onDidChange(() => {
			if (compared && compared.document === active.document) void compare(compared.document, compared.older);
		}),
		commands.registerCommand('transcript.whatChanged', async (file: unknown) => {
			const { document } = active;
			if (!document) {
				window.showInformationMessage(l10n.t('Open a transcript first.'));
				return;
			}
			const older = file instanceof Uri ? await olderFile(file) : await pickOlder(document);
			if (!older) return;
			await compare(document, older);
			await commands.executeCommand('setContext', 'transcript.compared', true);
			await commands.executeCommand('transcript.changes.focus');
		}),
	);
}

function summaryOf({ changes, wordsUnchanged }: AttributionChanges): string {
	const speakers = changes.filter(({ kind }) => kind === 'speaker').length;
	const words = wordsUnchanged ? l10n.t('Spoken words unchanged: yes.') : l10n.t('Spoken words unchanged: no.');
	const said =
		speakers === 1 ? l10n.t('1 stretch has another speaker.') : l10n.t('{0} stretches have another speaker.', speakers);
	return `${words} ${said}`;
}

const icons: Readonly<Record<AttributionChange['kind'], string>> = {
	speaker: 'person',
	moved: 'arrow-swap',
	added: 'diff-added',
	removed: 'diff-removed',
};

function changeItem(change: AttributionChange, compared: Compared | undefined): TreeItem {
	const { kind, line, text, words } = change;
	const from = change.from ?? l10n.t('nobody');
	const to = change.to ?? l10n.t('nobody');
	const labels: Readonly<Record<AttributionChange['kind'], string>> = {
		speaker: l10n.t('{0} → {1}', from, to),
		moved: l10n.t('{0}, moved', to),
		added: l10n.t('{0}, added', to),
		removed: l10n.t('{0}, removed', from),
	};
	const item = new TreeItem(labels[kind]);
	item.description = text;
	item.tooltip =
		words === 1
			? l10n.t('line {0}, 1 word: {1}', line + 1, text)
			: l10n.t('line {0}, {1} words: {2}', line + 1, words, text);
	item.iconPath = new ThemeIcon(icons[kind]);
	item.accessibilityInformation = { label: `${labels[kind]}. ${item.tooltip}` };
	const uri = kind === 'removed' ? compared?.older.uri : compared?.document.uri;
	if (uri) {
		item.command = {
			command: 'vscode.open',
			title: l10n.t('Go there'),
			arguments: [uri, { selection: new Range(line, 0, line, 0) }],
		};
	}
	return item;
}
