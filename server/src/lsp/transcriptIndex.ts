import { type NamesElsewhere, type NamesTogether, namesTogether } from '../facts/misspellings/elsewhere.ts';
import { remembered } from '../text/remembered.ts';
import type { Say } from '../text/translate.ts';
import { type IndexedTranscript, indexedOf } from '../workspace/indexedTranscript.ts';
import { type Looked, lookInto } from '../workspace/reading.ts';
import { mayBeTranscript, transcriptExtensions } from '../workspace/transcriptNames.ts';
import { uriKey } from '../workspace/uri.ts';
import { describeError } from './describeError.ts';
import { FileChangeType } from './languageServer.ts';
import type { Sources } from './sources.ts';
import type { TranscriptDocument } from './transcriptDocument.ts';

/** What is known of the transcripts of a workspace, open or not. */
export interface TranscriptIndex {
	/** What has been looked into by now; open documents as they are being edited. */
	known(): readonly IndexedTranscript[];
	/** The same when all of them have been looked into, or the user has called that off. Never fails. */
	whole(): Promise<readonly IndexedTranscript[]>;
	/** The names of the other transcripts, as their files have them; undefined until all have been looked into. */
	elsewhere(uri: string): NamesElsewhere | undefined;
	/** Calls when the names of the other transcripts have changed. */
	listen(changed: () => void): void;
}

/** How long after a document was opened, or a roster changed, files are looked into, in milliseconds. */
const delay = 1500;
/** How long they may hold up whoever else waits, in milliseconds. */
const slice = 15;
/** So few files are looked into before anybody could read that it is being done. */
const few = 30;

/** Looks into the transcripts of the open folders in the background, once one is open, and again into those that change. */
export function followTranscripts(sources: Sources): TranscriptIndex {
	const { connection, decisions, documents, files, folders, projects, watched, runtime } = sources;
	const found = new Map<string, IndexedTranscript>();
	const complain = (error: unknown): void =>
		connection.console.error(`looking into transcripts: ${describeError(error)}`);
	let state: 'not yet' | 'called off' | 'whole' = 'not yet';
	let building: Promise<void> | undefined;
	let round = 0;
	let callOff = (): void => {};

	const names = followNames(found);

	const take = ({ uri, transcript }: Looked): void => {
		const key = uriKey(uri);
		const before = found.get(key);
		if (transcript) found.set(key, transcript);
		else found.delete(key);
		if (!haveSameLabels(before, transcript)) names.forget();
	};
	const lookIntoAll = async (): Promise<void> => {
		const own = round;
		watched.watch(`**/*.{${transcriptExtensions.join()}}`);
		const uris = await files.findTranscripts();
		const progress = uris.length > few ? await startProgress(connection, sources.client.say, uris.length) : undefined;
		const isOver = () => own !== round || progress?.token.isCancellationRequested === true;
		try {
			await look(sources, uris, isOver, take, progress?.report);
		} finally {
			progress?.done();
		}
		if (own !== round) return;
		state = progress?.token.isCancellationRequested ? 'called off' : 'whole';
		names.tell();
	};
	const build = (): Promise<void> => {
		callOff();
		const own = round;
		building ??= lookIntoAll()
			.catch(complain)
			.finally(() => {
				if (own === round) building = undefined;
			});
		return building;
	};
	const lookAgain = (uris: readonly string[]): void => {
		if (state === 'whole' || building)
			look(sources, files.notExcluded(uris), () => false, take).then(names.tell, complain);
	};
	const soon = (): void => {
		callOff();
		callOff = runtime.later(delay, () => void build());
	};
	/** What was found so far may be wrong now, and is all there is until files have been looked into again. */
	const startAnew = (): void => {
		if (state === 'not yet' && !building) return;
		round++;
		building = undefined;
		state = 'not yet';
		soon();
	};

	watched.listen((events) => {
		const own = events.filter(({ uri }) => mayBeTranscript(uri));
		for (const { uri, type } of own) if (type === FileChangeType.Deleted) take({ uri, transcript: undefined });
		lookAgain(own.flatMap(({ uri, type }) => (type === FileChangeType.Deleted ? [] : [uri])));
	});
	projects.listen(startAnew);
	const forget = (): void => {
		found.clear();
		names.forget();
		startAnew();
	};
	folders.listen(forget);
	decisions.listen(forget);
	documents.listen({
		opened: () => state === 'not yet' && !building && soon(),
		closed: (uri) => folders.of(uri) !== undefined && lookAgain([uri]),
	});

	const known = (): readonly IndexedTranscript[] => {
		const all = new Map(found);
		for (const document of documents.all()) {
			const open = ofDocument(document);
			if (open) all.set(uriKey(document.uri), open);
			else all.delete(uriKey(document.uri));
		}
		return [...all.values()];
	};
	return {
		known,
		elsewhere: (uri) => (state === 'whole' ? names.except(uriKey(uri)) : undefined),
		listen: names.listen,
		async whole() {
			if (state === 'called off') state = 'not yet';
			// What changes meanwhile makes another round: but nobody waits for ever.
			for (let rounds = 0; state === 'not yet' && rounds < 3; rounds++) await build();
			return known();
		},
	};
}

/** Adds up the names of files when they are asked for, and keeps them until one of the files has others. */
function followNames(found: ReadonlyMap<string, IndexedTranscript>) {
	const listeners: (() => void)[] = [];
	let together: NamesTogether | undefined;
	let changed = false;
	const parts = new Map<string, NamesElsewhere>();
	return {
		except(key: string): NamesElsewhere {
			together ??= namesTogether([...found.values()].map(({ labels }) => usesOf(labels)));
			const part = parts.get(key) ?? { together, own: found.get(key)?.labels ?? new Map<string, number>() };
			parts.set(key, part);
			return part;
		},
		forget(): void {
			together = undefined;
			parts.clear();
			changed = true;
		},
		tell(): void {
			if (changed) for (const listener of listeners) listener();
			changed = false;
		},
		listen: (listener: () => void) => void listeners.push(listener),
	};
}

const usesOf = (labels: ReadonlyMap<string, number>) => [...labels].map(([name, count]) => ({ name, count }));

function haveSameLabels(a: IndexedTranscript | undefined, b: IndexedTranscript | undefined): boolean {
	if (a === undefined || b === undefined) return a === b;
	return a.labels.size === b.labels.size && [...a.labels].every(([name, count]) => b.labels.get(name) === count);
}

/** A document never changes, so what is known of it is worked out once. */
const ofDocument = remembered((document: TranscriptDocument): IndexedTranscript | undefined =>
	indexedOf(document.uri, document.transcript),
);

/** Looks into files until it is over, and lets others work in between. */
async function look(
	{ files, configuration, runtime }: Sources,
	uris: readonly string[],
	isOver: () => boolean,
	take: (looked: Looked) => void,
	report?: (done: number) => void,
): Promise<void> {
	let since = Date.now();
	let done = 0;
	for await (const looked of lookInto(uris, files, async (uri) => (await configuration.ofFile(uri)).parse)) {
		if (isOver()) return;
		take(looked);
		done++;
		if (Date.now() - since < slice) continue;
		report?.(done);
		await runtime.yield();
		since = Date.now();
	}
}

/** Shows that files are being looked into; the user can call it off. */
async function startProgress({ window }: Sources['connection'], say: Say, count: number) {
	const progress = await window.createWorkDoneProgress();
	progress.begin('Transcript', 0, say('Looking into transcripts'), true);
	return {
		token: progress.token,
		report: (done: number) => progress.report((done / count) * 100, say(`${done} of ${count} files`)),
		done: () => progress.done(),
	};
}
