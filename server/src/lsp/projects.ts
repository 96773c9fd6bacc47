import type { DeclaredName } from '../model/convention.ts';
import { standsIn } from '../text/linkTarget.ts';
import type { UserSettings } from '../workspace/fileSettings.ts';
import type { Files } from '../workspace/files.ts';
import { type Project, type Projects, projectsIn } from '../workspace/project.ts';
import { projectFileKind } from '../workspace/projectFiles.ts';
import { nameOf, parentOf, sameUri } from '../workspace/uri.ts';
import type { Client } from './client.ts';
import type { Documents } from './documents.ts';
import type { WorkspaceFiles } from './files.ts';
import type { Folders } from './folders.ts';
import type { Runtime } from './runtime.ts';
import type { WatchedFiles } from './watchedFiles.ts';

/** The configurations and rosters of documents, in step with what is open and what lies in folders. */
export interface OpenProjects {
	/** What a document's project says of it; never fails. Read once, until something changes. */
	of(uri: string, user: UserSettings): Promise<Project>;
	/** What has been read by now; another one after each change. */
	current(): Projects;
	/** Open configurations and rosters as they are being edited, all other files as they lie there. */
	readonly files: Files;
	/** True for what may be read: everything, or in folders that are not trusted only what stands in them. */
	mayRead(uri: string): boolean;
	/** Calls when a configuration or roster may have changed. */
	listen(changed: () => void): void;
	/** Calls when a document's project has been read. */
	listenRead(read: (project: Project) => void): void;
}

/** How long nothing must be typed in a configuration or roster until its changes count, in milliseconds. */
const idle = 300;

/** The files that are watched whether or not a document's project has them. */
const always: readonly string[] = ['**/.transcript.{yaml,yml,json}', '**/{speakers,delegates}.{yaml,yml,json,txt}'];

/** What the projects of documents are read from. */
export interface ProjectSources {
	readonly client: Client;
	readonly documents: Documents;
	readonly files: WorkspaceFiles;
	readonly folders: Folders;
	readonly watched: WatchedFiles;
	readonly runtime: Runtime;
}

/** Reads the projects of documents, and reads them anew when a file of theirs changes. */
export function followProjects(sources: ProjectSources): OpenProjects {
	const { client, documents, folders, watched, runtime } = sources;
	const mayRead = (uri: string): boolean => {
		if (client.trusted) return true;
		const open = folders.all();
		return ['', ...documents.all().map((document) => document.uri)].some((document) =>
			standsIn(uri, { document, folders: open }),
		);
	};
	const files: Files = {
		list: async (folder) => (mayRead(`${folder}/any`) ? sources.files.list(folder) : []),
		readText: async (uri) =>
			mayRead(uri) ? (documents.projectFile(uri)?.getText() ?? sources.files.readText(uri)) : undefined,
	};
	const changes: (() => void)[] = [];
	const reads: ((project: Project) => void)[] = [];
	const used = new Set<string>();
	const kept = keeping();
	let current = projectsIn(files);
	let calledOff = (): void => {};
	const readAnew = (): void => {
		calledOff();
		current = projectsIn(files);
	};
	const forget = (): void => {
		readAnew();
		for (const changed of changes) changed();
	};
	for (const glob of always) watched.watch(glob);
	watched.listen((events) => {
		if (events.some(({ uri }) => isOfProject(uri) || [...used].some((own) => sameUri(own, uri)))) forget();
	});
	documents.listen({
		projectFileChanged() {
			calledOff();
			calledOff = runtime.later(idle, forget);
		},
		// Who cannot be asked to watch files has likely changed one before coming back to a transcript.
		...(!client.watchesFiles && { opened: readAnew, saved: forget }),
	});
	folders.listen(forget);
	return {
		async of(uri, user) {
			const place = placeOf(uri, folders);
			const project = await current.of(place, user, folders.of(place));
			for (const file of filesOf(project)) {
				used.add(file);
				if (!isOfProject(file) || folders.of(file) === undefined) watched.watchFile(file);
			}
			for (const read of reads) read(project);
			return { ...project, people: kept(project.people, project.rosters) };
		},
		current: () => current,
		files,
		mayRead,
		listen: (changed) => void changes.push(changed),
		listenRead: (read) => void reads.push(read),
	};
}

const filesOf = ({ config, rosters, missing }: Project): readonly string[] => [
	...(config === undefined ? [] : [config]),
	...rosters,
	...missing,
];

const isOfProject = (uri: string): boolean =>
	projectFileKind(uri) !== undefined || /^(?:speakers|delegates)\.txt$/.test(nameOf(uri));

/** A text that stands nowhere yet belongs to the folder that is open. */
function placeOf(uri: string, folders: Folders): string {
	const [folder] = folders.all();
	return parentOf(uri) === undefined && folder !== undefined ? `${folder}/untitled` : uri;
}

/** Gives, for people who are the same as before, the very same list as before: nothing has to be read anew for it. */
function keeping(): (people: readonly DeclaredName[], rosters: readonly string[]) => readonly DeclaredName[] {
	const answers = new WeakMap<readonly DeclaredName[], readonly DeclaredName[]>();
	const last = new Map<string, readonly DeclaredName[]>();
	return (people, rosters) => {
		const known = answers.get(people);
		if (known) return known;
		const key = rosters.join('\n');
		const before = last.get(key);
		const answer = before && JSON.stringify(before) === JSON.stringify(people) ? before : people;
		last.set(key, answer);
		answers.set(people, answer);
		return answer;
	};
}
