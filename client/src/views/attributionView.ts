import {
	Disposable,
	EventEmitter,
	l10n,
	ThemeIcon,
	type TreeDataProvider,
	TreeItem,
	TreeItemCollapsibleState,
	window,
} from 'vscode';
import type { Attribution, AttributionGroup, AttributionItem } from '../../../server/src/protocol.ts';
import { toRange } from '../server/convert.ts';
import type { KnownSpeakers } from '../speakers/known.ts';

type Node =
	| { readonly kind: 'group'; readonly group: AttributionGroup }
	| { readonly kind: 'item'; readonly item: AttributionItem };

/** The tree of what is left to decide in the active transcript, with how far it has come. */
export function showAttribution(known: KnownSpeakers): Disposable {
	const changed = new EventEmitter<void>();
	const provider: TreeDataProvider<Node> = {
		onDidChangeTreeData: changed.event,
		getChildren: (node) => children(known, node),
		getTreeItem: (node) => (node.kind === 'group' ? groupItem(node.group) : placeItem(known, node.item)),
	};
	const view = window.createTreeView('transcript.attribution', { treeDataProvider: provider });
	const update = (): void => {
		const attribution = known.current?.attribution;
		const left = attribution?.groups.reduce((sum, { items }) => sum + items.length, 0) ?? 0;
		view.message = attribution ? progress(attribution, left) : '';
		view.badge = left > 0 ? { value: left, tooltip: l10n.t('{0} left to decide', left) } : undefined;
		changed.fire();
	};
	update();
	const listener = known.onDidChange(update);
	return Disposable.from(listener, view, changed);
}

/** Never rounded up to the whole: 100 % means that nothing is left. */
function progress({ words, attributedWords }: Attribution, left: number): string {
	if (words === 0 && left === 0) return l10n.t('Nobody is found who speaks in this file.');
	const percent = words === 0 ? 100 : Math.floor((attributedWords / words) * 100);
	const done = l10n.t('{0} % of words attributed', percent);
	return left === 0 ? l10n.t('{0}. Nothing is left to decide.', done) : l10n.t('{0}. {1} left to decide.', done, left);
}

function children(known: KnownSpeakers, node: Node | undefined): Node[] {
	if (!node) return (known.current?.attribution?.groups ?? []).map((group) => ({ kind: 'group', group }));
	return node.kind === 'group' ? node.group.items.map((item) => ({ kind: 'item', item })) : [];
}

function groupItem(group: AttributionGroup): TreeItem {
	const item = new TreeItem(group.title, TreeItemCollapsibleState.Expanded);
	item.description = `${group.items.length}`;
	item.id = `group:${group.kind}`;
	item.contextValue = 'group';
	return item;
}

function placeItem(known: KnownSpeakers, place: AttributionItem): TreeItem {
	const item = new TreeItem(place.label);
	const line = l10n.t('line {0}', place.range.start.line + 1);
	item.description = place.words > 0 ? l10n.t('{0}, {1} words', line, place.words) : line;
	item.tooltip = place.message;
	item.iconPath = new ThemeIcon('circle-outline');
	item.contextValue = 'place';
	item.accessibilityInformation = { label: `${place.label}, ${item.description}. ${place.message}` };
	const uri = known.current?.document.uri;
	if (uri) {
		const selection = toRange(place.range);
		item.command = {
			command: 'vscode.open',
			title: l10n.t('Go there'),
			arguments: [uri, { selection: selection.with({ end: selection.start }) }],
		};
	}
	return item;
}
