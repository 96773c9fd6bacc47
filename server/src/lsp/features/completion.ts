import type { Completion } from '../../features/completion/completion.ts';
import { completion as completionsAt } from '../../features/completion.ts';
import { type ConfigCompletion, configCompletions } from '../../features/configCompletion.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { Position } from '../../text/position.ts';
import type { Say } from '../../text/translate.ts';
import { namesIn } from '../../workspace/indexedTranscript.ts';
import { type Feature, sessionFeature } from '../feature.ts';
import {
	type CompletionItem,
	CompletionItemKind,
	type CompletionList,
	CompletionRequest,
	InsertTextMode,
} from '../languageServer.ts';
import { openProjectFile } from '../projectFile.ts';
import { openedAt } from '../session.ts';
import type { TranscriptDocument } from '../transcriptDocument.ts';

/** The icons by which a list tells its items apart. */
const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
	speaker: CompletionItemKind.Value,
	audioTag: CompletionItemKind.Keyword,
	affiliation: CompletionItemKind.Module,
	key: CompletionItemKind.Property,
};

const nothing: CompletionList = { isIncomplete: false, items: [] };

/** Labels, names, affiliations, audio tags and keys, in the order in which they are likely. */
export const completion: Feature = sessionFeature(
	CompletionRequest.type,
	{ completionProvider: { triggerCharacters: ['*', '[', '(', '<'] } },
	nothing,
	async (session, { textDocument, position }) => {
		const { say } = session.client;
		const file = openProjectFile(session.documents, textDocument.uri);
		if (file)
			return { isIncomplete: false, items: configCompletions(file.lines, position, file.schema, say).map(toItem) };
		const found = await openedAt(session, textDocument.uri);
		return found ? listAt(found.document, position, namesIn(session.index.known(), textDocument.uri), say) : nothing;
	},
);

const toItem = ({ kind, label, description, newText, range }: ConfigCompletion, index: number): CompletionItem => ({
	label,
	kind: kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
	documentation: description,
	sortText: String(index).padStart(4, '0'),
	textEdit: { range, newText },
});

const listAt = (
	document: TranscriptDocument,
	position: Position,
	known: ReadonlyMap<string, number>,
	say: Say,
): CompletionList => ({
	// People of other transcripts are offered only once something is typed: then it is worth asking again.
	isIncomplete: !isTyped(document.transcript, position),
	items: completionsAt(document.transcript, position, known, say).map(
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
});

const isTyped = ({ lines }: Transcript, { line, character }: Position): boolean =>
	/[\p{L}\p{N}]$/u.test(lines[line]?.text.slice(0, character) ?? '');
