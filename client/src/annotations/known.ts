import { monotonicFactory } from 'ulid';
import { type Disposable, type Event, EventEmitter, l10n, type TextDocument, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
	type AnchorDue,
	type AnnotationEvent,
	type AnnotationRow,
	type AnnotationsAnswer,
	type AnnotationTargets,
	anchorsRequest,
	annotationFilesNotification,
	annotationsRequest,
	annotationTargetsRequest,
} from '../../../server/src/protocol.ts';
import { debounce } from '../debounce.ts';
import type { ActiveTranscript } from '../documents/activeTranscript.ts';
import { ask } from '../server/ask.ts';
import { documentParams, type PlainRange } from '../server/convert.ts';
import { annotationUri, appendEvents, readAnnotationFiles } from './files.ts';
import type { Writer } from './writer.ts';

/** What one act adds to its event. */
export type NewEvent = Pick<AnnotationEvent, 'act'> & Partial<Omit<AnnotationEvent, 'id' | 'at' | 'by' | 'act'>>;

/** The annotations of the active transcript, and the one way to make more. */
export interface KnownAnnotations extends Disposable {
	readonly writer: Writer;
	readonly current: { readonly document: TextDocument; readonly answer: AnnotationsAnswer } | undefined;
	readonly onDidChange: Event<void>;
	/** Makes events of a transcript and writes them down. False where nothing was made; says why. */
	add(document: TextDocument, events: readonly NewEvent[]): Promise<boolean>;
	/** Makes one event for each turn or selection at ranges. */
	annotate(
		document: TextDocument,
		type: 'turn' | 'words' | 'section',
		ranges: readonly PlainRange[],
		event: NewEvent,
	): Promise<boolean>;
	/** The newest answer for the active transcript, asked for anew. */
	refresh(): Promise<void>;
	/** The row of an event. */
	row(id: string): AnnotationRow | undefined;
}

/** Follows the annotation files beside the active transcript; `writer` is who makes new ones. */
export function followAnnotations(
	client: BaseLanguageClient,
	active: ActiveTranscript,
	writer: Writer,
): KnownAnnotations {
	const emitter = new EventEmitter<void>();
	const nextId = monotonicFactory();
	/** Events that could not be written yet, by the address of their transcript: they are tried again. */
	const unwritten = new Map<string, AnnotationEvent[]>();
	let current: KnownAnnotations['current'];
	let writing: Promise<unknown> = Promise.resolve();

	const tell = async (document: TextDocument): Promise<void> => {
		const files = await readAnnotationFiles(document.uri);
		const waiting = unwritten.get(document.uri.toString()) ?? [];
		const more = waiting.map((event) => JSON.stringify(event)).join('\n');
		if (client.state !== State.Running) return;
		try {
			await client.sendNotification(annotationFilesNotification, {
				...documentParams(client, document),
				files: more === '' ? files : [...files, { name: l10n.t('not saved yet'), text: more }],
			});
		} catch (error) {
			// A server that is being restarted is told again when it runs.
			if (client.state === State.Running) client.error(annotationFilesNotification, error, false);
		}
	};
	const refresh = async (): Promise<void> => {
		const { document } = active;
		const answer =
			document && (await ask<AnnotationsAnswer>(client, annotationsRequest, documentParams(client, document)));
		if (document !== active.document) return;
		current = document && answer ? { document, answer } : undefined;
		emitter.fire();
	};
	const reread = async (): Promise<void> => {
		if (active.document) await tell(active.document);
		await refresh();
	};
	const flush = async (document: TextDocument): Promise<void> => {
		const key = document.uri.toString();
		const events = unwritten.get(key) ?? [];
		if (events.length === 0) return;
		try {
			await appendEvents(annotationUri(document.uri, writer.id), events);
			unwritten.delete(key);
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			window.setStatusBarMessage(l10n.t('$(warning) Annotations are not saved yet: {0}', reason), 10_000);
			retry.soon();
		}
	};
	const later = debounce(200, () => void reread());
	const retry = debounce(10_000, () => {
		if (active.document) void flush(active.document).then(reread);
	});
	const seen = new Set<string>();
	const activeChanged = async (): Promise<void> => {
		const { document } = active;
		const key = document ? `${document.uri} ${client.state}` : '';
		if (document && !seen.has(key)) {
			seen.clear();
			seen.add(key);
			await tell(document);
		}
		await refresh();
	};
	const watcher = workspace.createFileSystemWatcher('**/*.annotations.jsonl');
	const listeners: readonly Disposable[] = [
		active.onDidChange(() => void activeChanged()),
		watcher,
		watcher.onDidChange(() => later.soon()),
		watcher.onDidCreate(() => later.soon()),
		watcher.onDidDelete(() => later.soon()),
		workspace.onDidCloseTextDocument(() => seen.clear()),
		workspace.onDidSaveTextDocument((document) => {
			if (document === active.document) void writeAnchors(document);
		}),
	];
	const made = (event: NewEvent): AnnotationEvent => ({
		id: nextId(),
		at: new Date().toISOString(),
		by: writer.id,
		...event,
	});
	const add: KnownAnnotations['add'] = async (document, events) => {
		if (document.isUntitled) {
			window.showInformationMessage(l10n.t('Save the transcript first: annotations are kept in a file beside it.'));
			return false;
		}
		const key = document.uri.toString();
		const named = await introduced(document);
		unwritten.set(key, [...(unwritten.get(key) ?? []), ...named, ...events.map(made)]);
		writing = writing.then(() => flush(document));
		await writing;
		await tell(document);
		await refresh();
		return true;
	};
	/** The line that gives the writer's name, before the first event of a file. */
	const introduced = async (document: TextDocument): Promise<readonly AnnotationEvent[]> => {
		const own = annotationUri(document.uri, writer.id).path;
		const files = await readAnnotationFiles(document.uri);
		if (files.some(({ name }) => own.endsWith(`/${name}`)) || unwritten.has(document.uri.toString())) return [];
		const name = await writer.name(document.uri);
		return [made({ act: 'writer', v: 1, ...(name && { name }) })];
	};
	const writeAnchors = async (document: TextDocument): Promise<void> => {
		const due = await ask<readonly AnchorDue[]>(client, anchorsRequest, documentParams(client, document));
		if (due && due.length > 0)
			await add(
				document,
				due.map(({ to, target }) => ({ act: 'anchor', to, target })),
			);
	};
	void activeChanged();
	return {
		writer,
		get current() {
			return current;
		},
		onDidChange: emitter.event,
		add,
		async annotate(document, type, ranges, event) {
			const params = { ...documentParams(client, document), type, ranges };
			const found = await ask<AnnotationTargets>(client, annotationTargetsRequest, params);
			if (!found || 'message' in found) {
				window.showInformationMessage(
					found ? l10n.t(found.message) : l10n.t('The language server did not answer. Try again in a moment.'),
				);
				return false;
			}
			return add(
				document,
				found.targets.map((target) => ({ ...event, target })),
			);
		},
		refresh,
		row: (id) => current?.answer.rows.find((row) => row.id === id),
		dispose: () => {
			for (const listener of listeners) listener.dispose();
			later.dispose();
			retry.dispose();
			emitter.dispose();
		},
	};
}
