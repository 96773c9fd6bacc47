import {
	type Disposable,
	type Event,
	EventEmitter,
	languages,
	type Memento,
	type TextDocument,
	workspace,
} from 'vscode';
import type { Decisions } from '../../../server/src/protocol.ts';

/**
 * What somebody decided about a file that is written in another language's format, once for good: to have it served where
 * it is, in its own language; to have it opened in the transcript language; neither.
 */
export type Decision = 'in-place' | 'transcript' | 'declined';

/** A language, or a glob or path of files: what both VS Code and the language client take as a filter. */
export type FileFilter = { readonly language: string } | { readonly scheme?: string; readonly pattern: string };

/** Which files are transcripts: by language, by the user's globs, or because somebody said so. */
export interface TranscriptFiles extends Disposable {
	/** The transcripts. One array for good: its contents change, and `onDidChange` tells. */
	readonly selector: FileFilter[];
	/** What the language client serves: transcripts, and the configurations and rosters around them. Changes likewise. */
	readonly served: FileFilter[];
	readonly onDidChange: Event<void>;
	isServed(document: TextDocument): boolean;
	/** What was decided about files of the workspace, for the server. */
	decisions(): Decisions;
	readonly onDidDecide: Event<void>;
	/** What was decided about a document; undefined when nobody was asked. */
	decision(document: TextDocument): Decision | undefined;
	/** Remembers an answer, so that the same question is never asked again. */
	decide(document: TextDocument, decision: Decision): Promise<void>;
	/** Opens a document in the transcript language, now and whenever it is opened again. */
	openAsTranscript(document: TextDocument): Promise<TextDocument>;
}

/** Configurations and rosters: the server reads them as they are being edited. */
const projectFiles: readonly FileFilter[] = [
	{ pattern: '**/.transcript.{yaml,yml,json}' },
	{ pattern: '**/speakers.{yaml,yml,json}' },
];

const prefix = 'transcript.file:';

/** The files that a workspace takes for transcripts. */
export function transcriptFiles(memory: Memento): TranscriptFiles {
	const key = (document: TextDocument): string => `${prefix}${document.uri}`;
	const changed = new EventEmitter<void>();
	const decided = new EventEmitter<void>();
	const selector: FileFilter[] = [];
	const served: FileFilter[] = [];
	const update = (): void => {
		const before = JSON.stringify(selector);
		selector.splice(0, selector.length, ...filters(memory));
		served.splice(0, served.length, ...selector, ...projectFiles);
		if (JSON.stringify(selector) !== before) changed.fire();
	};
	update();
	const listener = workspace.onDidChangeConfiguration(
		(change) => change.affectsConfiguration('transcript.include') && update(),
	);
	const decide = async (document: TextDocument, decision: Decision): Promise<void> => {
		// An untitled document's name is given to the next one too: an answer about it would be taken for that one's.
		if (document.isUntitled) return;
		await memory.update(key(document), { decision, path: document.uri.fsPath, scheme: document.uri.scheme });
		decided.fire();
		update();
	};
	return {
		dispose: () => {
			listener.dispose();
			changed.dispose();
			decided.dispose();
		},
		selector,
		served,
		onDidChange: changed.event,
		onDidDecide: decided.event,
		decisions: () => ({
			declined: [...decidedOf(memory)].flatMap(([uri, decision]) => (decision === 'declined' ? uri : [])),
			adopted: [...decidedOf(memory)].flatMap(([uri, decision]) => (decision === 'declined' ? [] : uri)),
		}),
		isServed: (document) => languages.match(selector, document) > 0,
		decision: (document) => memory.get<Remembered>(key(document))?.decision,
		decide,
		openAsTranscript: async (document) => {
			await decide(document, 'transcript');
			return languages.setTextDocumentLanguage(document, 'transcript');
		},
	};
}

interface Remembered {
	readonly decision: Decision;
	readonly path: string;
	readonly scheme: string;
}

/** Addresses, as VS Code writes them, and what was decided. */
function* decidedOf(memory: Memento): Generator<readonly [uri: string, decision: Decision]> {
	for (const name of memory.keys()) {
		const remembered = name.startsWith(prefix) ? memory.get<Remembered>(name) : undefined;
		if (remembered) yield [name.slice(prefix.length), remembered.decision];
	}
}

function* filters(memory: Memento): Generator<FileFilter> {
	yield { language: 'transcript' };
	for (const glob of workspace.getConfiguration('transcript').get<readonly string[]>('include', [])) {
		yield { pattern: glob };
	}
	for (const name of memory.keys()) {
		const remembered = name.startsWith(prefix) ? memory.get<Remembered>(name) : undefined;
		// VS Code takes a pattern that equals a file's path for that file, whatever marks of a glob the path has.
		if (remembered?.decision === 'in-place') yield { scheme: remembered.scheme, pattern: remembered.path };
	}
}
