import {
	type Disposable,
	type Event,
	EventEmitter,
	languages,
	type Memento,
	type TextDocument,
	Uri,
	workspace,
} from 'vscode';
import type { Decisions } from '../../../server/src/protocol.ts';
import { isDeclined, mayAsk, type Remembered } from '../adoption/question.ts';
import { movedUri } from './movedUri.ts';

/** What somebody decided about a file that is written in another language's format. */
export type Decision = Remembered['decision'];

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
	/** What was decided about a file; undefined when nobody was asked. */
	decision(uri: Uri): Decision | undefined;
	/** Whether it may be asked about a file: nobody answered yet, or said so on another day, or never in this folder. */
	mayAsk(uri: Uri): boolean;
	/** Remembers an answer. An untitled document is remembered for as long as the window is open. */
	decide(uris: readonly Uri[], decision: Decision): Promise<void>;
	/** Keeps what was decided about a file, or about those in a folder, that has another address now. */
	moved(from: Uri, to: Uri): Promise<void>;
	/** Asks about no file of a folder, or below it, any more. */
	neverAskIn(folder: Uri): Promise<void>;
	/** Opens a document in the transcript language, now and whenever it is opened again. */
	openAsTranscript(document: TextDocument): Promise<TextDocument>;
}

/** Configurations and rosters: the server reads them as they are being edited. */
const projectFiles: readonly FileFilter[] = [
	{ pattern: '**/.transcript.{yaml,yml,json}' },
	{ pattern: '**/speakers.{yaml,yml,json}' },
];

const prefix = 'transcript.file:';
const quietKey = 'transcript.quietFolders';

/** The files that a workspace takes for transcripts. */
export function transcriptFiles(memory: Memento): TranscriptFiles {
	const key = (uri: Uri): string => `${prefix}${uri}`;
	const changed = new EventEmitter<void>();
	const decided = new EventEmitter<void>();
	const selector: FileFilter[] = [];
	const served: FileFilter[] = [];
	// An untitled document's name is given to the next one too: an answer about it is forgotten when it is closed.
	const untitled = new Map<string, Place>();
	const known = (uri: Uri): Place | undefined => untitled.get(`${uri}`) ?? memory.get<Place>(key(uri));
	const update = (): void => {
		const before = JSON.stringify(selector);
		selector.splice(
			0,
			selector.length,
			...filters([...untitled.values(), ...placesOf(memory).map(([, place]) => place)]),
		);
		served.splice(0, served.length, ...selector, ...projectFiles);
		if (JSON.stringify(selector) !== before) changed.fire();
	};
	update();
	const listeners = [
		workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('transcript.include') && update()),
		workspace.onDidCloseTextDocument(({ uri }) => untitled.delete(`${uri}`) && update()),
	];
	const decide = async (uris: readonly Uri[], decision: Decision): Promise<void> => {
		for (const uri of uris) {
			const place: Place = {
				decision,
				path: uri.fsPath,
				scheme: uri.scheme,
				...(decision === 'later' && { day: today() }),
			};
			if (uri.scheme === 'untitled') untitled.set(`${uri}`, place);
			else await memory.update(key(uri), place);
		}
		decided.fire();
		update();
	};
	return {
		dispose: () => {
			for (const listener of [...listeners, changed, decided]) listener.dispose();
		},
		selector,
		served,
		onDidChange: changed.event,
		onDidDecide: decided.event,
		decisions: () => ({
			declined: placesOf(memory).flatMap(([uri, place]) => (isDeclined(place) ? uri : [])),
			adopted: placesOf(memory).flatMap(([uri, place]) => (isDeclined(place) ? [] : uri)),
		}),
		isServed: (document) => languages.match(selector, document) > 0,
		decision: (uri) => known(uri)?.decision,
		mayAsk: (uri) => mayAsk(known(uri), today()) && !isQuiet(memory, uri),
		decide,
		async moved(from, to) {
			let count = 0;
			for (const [uri, place] of placesOf(memory)) {
				const after = movedUri(uri, from, to);
				if (!after) continue;
				await memory.update(`${prefix}${uri}`, undefined);
				await memory.update(key(after), { ...place, path: after.fsPath, scheme: after.scheme });
				count++;
			}
			if (count === 0) return;
			decided.fire();
			update();
		},
		neverAskIn: async (folder) => memory.update(quietKey, [...new Set([...quietFolders(memory), `${folder}`])]),
		openAsTranscript: async (document) => {
			await decide([document.uri], 'transcript');
			return languages.setTextDocumentLanguage(document, 'transcript');
		},
	};
}

interface Place extends Remembered {
	readonly path: string;
	readonly scheme: string;
}

/** The day where the user is, `2026-11-26`. */
function today(): string {
	const now = new Date();
	const two = (number: number): string => `${number}`.padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const quietFolders = (memory: Memento): readonly string[] => memory.get<readonly string[]>(quietKey, []);

/** True for a file below a folder in which nobody is to be asked. */
function isQuiet(memory: Memento, uri: Uri): boolean {
	return quietFolders(memory).some((folder) => {
		const { scheme, path } = Uri.parse(folder);
		return uri.scheme === scheme && uri.path.startsWith(path.endsWith('/') ? path : `${path}/`);
	});
}

/** Addresses, as VS Code writes them, and what was decided. */
function placesOf(memory: Memento): readonly (readonly [uri: string, place: Place])[] {
	return memory.keys().flatMap((name) => {
		const place = name.startsWith(prefix) ? memory.get<Place>(name) : undefined;
		return place ? [[name.slice(prefix.length), place] as const] : [];
	});
}

function* filters(places: readonly Place[]): Generator<FileFilter> {
	yield { language: 'transcript' };
	for (const glob of workspace.getConfiguration('transcript').get<readonly string[]>('include', [])) {
		yield { pattern: glob };
	}
	for (const { decision, scheme, path } of places) {
		// VS Code takes a pattern that equals a file's path for that file, whatever marks of a glob the path has.
		if (decision === 'in-place') yield { scheme, pattern: path };
	}
}
