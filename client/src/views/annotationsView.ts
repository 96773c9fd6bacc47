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
import type { AnnotationRow, AnnotationsAnswer } from '../../../server/src/protocol.ts';
import type { KnownAnnotations } from '../annotations/known.ts';
import { toRange } from '../server/convert.ts';

interface Group {
	readonly title: string;
	readonly icon: string;
	/** Of a topic: its name, by which its passages elsewhere are found. */
	readonly tag?: string;
	readonly rows: readonly AnnotationRow[];
}

type Node = Group | AnnotationRow;

/** The tree of annotations of the active transcript, with how much of it is verified. */
export function showAnnotations(known: KnownAnnotations): Disposable {
	const changed = new EventEmitter<void>();
	const provider: TreeDataProvider<Node> = {
		onDidChangeTreeData: changed.event,
		getChildren: (node) => (node ? ('rows' in node ? [...node.rows] : []) : groupsOf(known.current?.answer)),
		getTreeItem: (node) => ('rows' in node ? groupItem(node) : rowItem(known, node)),
	};
	const view = window.createTreeView('transcript.annotations', { treeDataProvider: provider });
	const update = (): void => {
		view.message = known.current ? progressText(known.current.answer) : '';
		changed.fire();
	};
	update();
	return Disposable.from(known.onDidChange(update), view, changed);
}

/** `62 % of words verified (31 of 50 turns).`, and what could not be read of the files. */
export function progressText({ progress, waiting, unread }: AnnotationsAnswer): string {
	const { words, verifiedWords, turns, verifiedTurns } = progress;
	const percent = words === 0 ? 0 : Math.floor((verifiedWords / words) * 100);
	const lines =
		turns === 0 ? [] : [l10n.t('{0} % of words verified ({1} of {2} turns).', percent, verifiedTurns, turns)];
	if (waiting > 0) lines.push(l10n.t('{0} answers wait for notes that are not here yet.', waiting));
	const [first] = unread;
	if (first) lines.push(l10n.t('Not read: {0}, line {1}: {2}', first.file, first.line, first.text));
	return lines.join(' ');
}

function groupsOf(answer: AnnotationsAnswer | undefined): Group[] {
	const rows = answer?.rows ?? [];
	const shown = rows.filter(({ act }) => act !== 'verify');
	const tags = [...new Set(shown.filter(({ act }) => act === 'tag').map(({ text }) => text))].sort();
	const isOpen = ({ resolved, range }: AnnotationRow) => !resolved && range !== undefined;
	return [
		{ title: l10n.t('Not found again'), icon: 'warning', rows: rows.filter(({ range }) => !range) },
		{ title: l10n.t('To be confirmed'), icon: 'question', rows: shown.filter(({ unsure }) => unsure) },
		{
			title: l10n.t('To be checked'),
			icon: 'issues',
			rows: shown.filter((row) => row.act === 'question' && isOpen(row)),
		},
		{ title: l10n.t('Notes'), icon: 'comment', rows: shown.filter((row) => row.act === 'note' && isOpen(row)) },
		{ title: l10n.t('Assigned'), icon: 'account', rows: shown.filter((row) => row.act === 'assign' && isOpen(row)) },
		...tags.map((tag) => ({
			title: tag,
			tag,
			icon: 'tag',
			rows: shown.filter((row) => row.act === 'tag' && row.text === tag && isOpen(row)),
		})),
		{ title: l10n.t('Settled'), icon: 'check', rows: shown.filter(({ resolved }) => resolved) },
	].filter((group) => group.rows.length > 0);
}

function groupItem({ title, icon, rows, tag }: Group): TreeItem {
	const item = new TreeItem(title, TreeItemCollapsibleState.Expanded);
	item.description = `${rows.length}`;
	item.iconPath = new ThemeIcon(icon);
	if (tag !== undefined) item.contextValue = 'topic';
	return item;
}

function rowItem(known: KnownAnnotations, row: AnnotationRow): TreeItem {
	const item = new TreeItem(row.act === 'tag' || row.text === '' ? row.quote : row.text);
	const line = row.range ? l10n.t('line {0}', row.range.start.line + 1) : l10n.t('its words are gone or changed');
	item.description = [row.speaker, line].filter(Boolean).join(' · ');
	item.tooltip = [row.quote, row.author].join('\n');
	item.contextValue = !row.range ? 'annotation drifted' : row.unsure ? 'annotation unsure' : 'annotation';
	item.accessibilityInformation = { label: `${String(item.label)}, ${item.description}, ${row.author}` };
	const uri = known.current?.document.uri;
	if (uri && row.range) {
		const selection = toRange(row.range);
		item.command = { command: 'vscode.open', title: l10n.t('Go there'), arguments: [uri, { selection }] };
	}
	return item;
}
