import { CodeAction, CodeActionKind, type Disposable, l10n, languages, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	type AnnotationRow,
	type AnnotationTargets,
	annotationTargetsRequest,
	type ConfirmPlaceParams,
	confirmPlaceNotification,
} from '../../../server/src/protocol.ts';
import { ask } from '../server/ask.ts';
import { documentParams, type PlainRange, toRange } from '../server/convert.ts';
import type { KnownAnnotations } from './known.ts';

/**
 * Writes down where an annotation stands, because a person said so: its words of then are kept, and it stays what it was.
 * False where no words stand there; says so.
 */
export async function placeAt(
	client: BaseLanguageClient,
	known: KnownAnnotations,
	row: AnnotationRow,
	range: PlainRange,
): Promise<boolean> {
	const { document } = known.current ?? {};
	if (!document) return false;
	const isEmpty = range.start.line === range.end.line && range.start.character === range.end.character;
	const type = row.type === 'words' && isEmpty ? 'turn' : row.type;
	const params = { ...documentParams(client, document), type, ranges: [range] };
	const found = await ask<AnnotationTargets>(client, annotationTargetsRequest, params);
	const [target] = found && 'targets' in found ? found.targets : [];
	if (!target) {
		window.showInformationMessage(found && 'message' in found ? l10n.t(found.message) : l10n.t('Nobody speaks here'));
		return false;
	}
	const place: ConfirmPlaceParams = { ...documentParams(client, document), id: row.id, range };
	await client.sendNotification(confirmPlaceNotification, place);
	return known.add(document, [{ act: 'anchor', to: row.id, target }]);
}

/** Annotations whose place a person has to tell: those that are not sure, and those that were not found again. */
export const unplaced = (known: KnownAnnotations): readonly AnnotationRow[] =>
	(known.current?.answer.rows ?? []).filter(({ range, unsure }) => unsure || !range);

/** Lets a person choose which annotation belongs to the selection or to the turn at the cursor. */
export async function chooseUnplaced(known: KnownAnnotations, editor: TextEditor): Promise<AnnotationRow | undefined> {
	const { line } = editor.selection.active;
	const far = ({ range }: AnnotationRow): number =>
		range ? Math.abs(range.start.line - line) : Number.MAX_SAFE_INTEGER;
	const rows = [...unplaced(known)].sort((a, b) => far(a) - far(b));
	if (rows.length === 0) {
		window.showInformationMessage(l10n.t('Every annotation has its place.'));
		return undefined;
	}
	const items = rows.map((row) => ({
		label: row.text || row.quote,
		description: [row.speaker, row.author].filter(Boolean).join(' · '),
		detail: row.quote,
		row,
	}));
	return (await window.showQuickPick(items, { title: l10n.t('Which annotation belongs here?'), matchOnDetail: true }))
		?.row;
}

/** A lamp on the lines of annotations whose place is not sure: it is here, or elsewhere. */
export function offerPlaces(known: KnownAnnotations): Disposable {
	return languages.registerCodeActionsProvider(
		{ pattern: '**' },
		{
			provideCodeActions(document, range) {
				if (document !== known.current?.document) return [];
				return unplaced(known)
					.filter((row) => row.range && toRange(row.range).intersection(range))
					.map((row) => {
						const action = new CodeAction(
							l10n.t('This is the place of “{0}”', (row.text || row.quote).slice(0, 60)),
							CodeActionKind.QuickFix,
						);
						action.command = { command: 'transcript.confirmPlace', title: action.title, arguments: [{ id: row.id }] };
						return action;
					});
			},
		},
		{ providedCodeActionKinds: [CodeActionKind.QuickFix] },
	);
}
