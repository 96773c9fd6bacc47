import { l10n, TextEdit, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { type PlainRange, toRange } from '../../server/convert.ts';
import type { Command } from '../command.ts';

/** A way not to be told of a finding: what it does, and the comment that it writes. */
interface Way {
	readonly title: string;
	readonly edits: readonly { readonly range: PlainRange; readonly newText: string }[];
}

/** The second step of "Suppress…" in a menu of fixes: asks where a finding is not to be told of. */
export const suppress: Command = {
	id: 'transcript.suppress',
	async run(_context, uri, ways) {
		if (typeof uri !== 'string' || !areWays(ways)) return;
		const items = ways.map((way) => ({ label: way.title, way }));
		const item = await window.showQuickPick(items, { title: l10n.t('Where is it not to be told of?') });
		if (!item) return;
		const edit = new WorkspaceEdit();
		edit.set(
			Uri.parse(uri),
			item.way.edits.map(({ range, newText }) => new TextEdit(toRange(range), newText)),
		);
		await workspace.applyEdit(edit);
	},
};

const areWays = (value: unknown): value is readonly Way[] =>
	Array.isArray(value) &&
	value.every((way: unknown) => typeof way === 'object' && way !== null && 'title' in way && 'edits' in way);
