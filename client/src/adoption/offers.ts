import {
	Disposable,
	type LanguageStatusItem,
	l10n,
	languages,
	type TextDocument,
	type TextEditor,
	window,
	workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { Summary } from '../../../server/src/protocol.ts';
import { debounce } from '../debounce.ts';
import { summarize } from '../documents/summary.ts';
import type { TranscriptFiles } from '../documents/transcriptFiles.ts';
import { plainMessage } from '../server/plainMessage.ts';
import { adoptFolders, nameOf } from './adoptFolder.ts';
import { mayHoldTranscript } from './guises.ts';
import type { Likeness } from './likeness.ts';
import { type Answer, type Question, questionOf } from './question.ts';

/** So long it is waited for more files to ask about at once, and for somebody to end pasting or typing; in milliseconds. */
const pause = 700;

/** A document that looks like a transcript and that nobody has answered about. */
interface Waiting {
	readonly document: TextDocument;
	readonly summary: Summary;
}

/**
 * Offers to treat a text that holds a transcript as one: an entry in the language status that stays, and one message for
 * all files that were opened at a time. An answer alone is remembered; a message that went by unanswered comes again with
 * the next window.
 */
export function offerTranscripts(client: BaseLanguageClient, files: TranscriptFiles, likeness: Likeness): Disposable {
	let item: LanguageStatusItem | undefined;
	const asked = new Set<string>();
	const waiting = new Map<string, Waiting>();
	let open = false;
	const ask = debounce(pause, async () => {
		if (open) return;
		const now = [...waiting.values()].filter(
			({ document }) => !document.isClosed && !files.isServed(document) && files.mayAsk(document.uri),
		);
		waiting.clear();
		const question = questionOf(now.map(toCandidate));
		if (!question) return;
		open = true;
		for (const { document } of now) asked.add(`${document.uri}`);
		try {
			await answered(
				await put(question),
				now.map(({ document }) => document),
				files,
			);
		} finally {
			open = false;
			ask.soon();
		}
	});
	const look = async (document: TextDocument | undefined): Promise<void> => {
		const isActive = (): boolean => document === window.activeTextEditor?.document;
		if (isActive()) {
			item?.dispose();
			item = undefined;
		}
		if (!document || !mayHoldTranscript(document) || files.isServed(document)) {
			if (isActive()) likeness.tell(undefined);
			return;
		}
		if (files.decision(document.uri) === 'transcript') {
			await files.openAsTranscript(document);
			return;
		}
		const summary = await summarize(client, files, document);
		if (isActive()) likeness.tell(summary?.looksLikeTranscript ? document : undefined);
		if (!summary?.looksLikeTranscript || document.isClosed || files.isServed(document)) return;
		if (isActive()) item = statusItem(document, summary);
		if (asked.has(`${document.uri}`) || !files.mayAsk(document.uri)) return;
		waiting.set(`${document.uri}`, { document, summary });
		ask.soon();
	};
	const lookAtActive = (): void => void look(window.activeTextEditor?.document);
	const afterChange = debounce(pause, lookAtActive);
	const lookAtAll = (editors: readonly TextEditor[]): void => {
		for (const { document } of editors) if (!asked.has(`${document.uri}`)) void look(document);
	};
	lookAtAll(window.visibleTextEditors);
	return Disposable.from(
		window.onDidChangeActiveTextEditor(lookAtActive),
		window.onDidChangeVisibleTextEditors(lookAtAll),
		workspace.onDidOpenTextDocument((document) => document === window.activeTextEditor?.document && lookAtActive()),
		workspace.onDidCloseTextDocument(({ uri }) => waiting.delete(`${uri}`)),
		workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			const isLooked = document === window.activeTextEditor?.document && !files.isServed(document);
			if (isLooked && contentChanges.length > 0) afterChange.soon();
		}),
		files.onDidChange(lookAtActive),
		client.onDidChangeState((change) => change.newState === State.Running && lookAtActive()),
		ask,
		afterChange,
		{ dispose: () => item?.dispose() },
	);
}

const toCandidate = ({ document, summary }: Waiting) => ({
	name: nameOf(document.uri),
	turns: summary.turns,
	speakers: summary.speakers,
	inFolder: workspace.getWorkspaceFolder(document.uri) !== undefined,
});

/** Shows the question; undefined where it was closed without an answer. */
async function put(question: Question): Promise<Answer | undefined> {
	const several = question.kind === 'several';
	const labels: Readonly<Record<Answer, string>> = {
		adopt: several ? l10n.t('Use All as Transcripts') : l10n.t('Use as Transcript'),
		folder: l10n.t('All in This Folder'),
		later: l10n.t('Not Now'),
		never: l10n.t('Never Here'),
	};
	const chosen = await window.showInformationMessage(
		plainMessage(describe(question)),
		...question.answers.map((answer) => labels[answer]),
	);
	return question.answers.find((answer) => labels[answer] === chosen);
}

function describe({ kind, names, turns, speakers, count }: Question): string {
	return kind === 'one'
		? l10n.t('{0} looks like a transcript: {1} turns, {2} speakers.', names.join(), turns, speakers)
		: l10n.t('{0} transcripts here: {1}', count, names.join(', ') + (count > names.length ? ', …' : ''));
}

async function answered(
	answer: Answer | undefined,
	documents: readonly TextDocument[],
	files: TranscriptFiles,
): Promise<void> {
	const uris = documents.map(({ uri }) => uri);
	switch (answer) {
		case 'adopt':
			return files.decide(uris, 'in-place');
		case 'folder':
			return adoptFolders(uris);
		case 'later':
			return files.decide(uris, 'later');
		case 'never':
			await files.decide(uris, 'declined');
			for (const uri of uris)
				if (uri.scheme !== 'untitled') await files.neverAskIn(uri.with({ path: uri.path.replace(/\/[^/]*$/, '') }));
	}
}

function statusItem(document: TextDocument, { turns, speakers }: Summary): LanguageStatusItem {
	const { scheme, fsPath } = document.uri;
	const item = languages.createLanguageStatusItem('transcript.offer', { scheme, pattern: fsPath });
	item.name = l10n.t('Transcript');
	item.text = l10n.t('Looks like a transcript: {0} turns, {1} speakers', turns, speakers);
	item.command = { command: 'transcript.adopt', title: l10n.t('Use as Transcript…') };
	return item;
}
