import { type CompletionItem, CompletionItemKind, CompletionRequest, InsertTextMode } from 'vscode-languageserver';
import type { Completion } from '../../features/completion/completion.ts';
import { completion as completionsAt } from '../../features/completion.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { Position } from '../../text/position.ts';
import { documentFeature, type Feature } from '../feature.ts';

/** The icons by which a list tells its items apart. */
const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
	speaker: CompletionItemKind.Value,
	audioTag: CompletionItemKind.Keyword,
	affiliation: CompletionItemKind.Module,
	key: CompletionItemKind.Property,
};

/** Labels, names, affiliations, audio tags and keys, in the order in which they are likely. */
export const completion: Feature = documentFeature(
	CompletionRequest.type,
	{ completionProvider: { triggerCharacters: ['*', '[', '(', '<'] } },
	{ isIncomplete: false, items: [] },
	({ document }, { position }) => ({
		// People of other transcripts are offered only once something is typed: then it is worth asking again.
		isIncomplete: !isTyped(document.transcript, position),
		items: completionsAt(document.transcript, position).map(
			({ kind, label, detail, filterText, newText, range }, index): CompletionItem => ({
				label,
				kind: kinds[kind],
				detail,
				filterText,
				sortText: String(index).padStart(4, '0'),
				...(index === 0 && { preselect: true }),
				textEdit: { range, newText: newText.replaceAll('\n', document.endOfLine) },
				insertTextMode: InsertTextMode.asIs,
			}),
		),
	}),
);

const isTyped = ({ lines }: Transcript, { line, character }: Position): boolean =>
	/[\p{L}\p{N}]$/u.test(lines[line]?.text.slice(0, character) ?? '');
