import { type ChildProcessWithoutNullStreams, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { built } from './built.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(root, 'docs/editors.md'), 'utf8');

/** The settings that docs/editors.md gives for an editor: the code block below its mark. */
export function documentedSettings(mark: string): string {
	const block = new RegExp(`<!-- ${mark} -->\\n\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1];
	if (block === undefined) throw new Error(`docs/editors.md has no settings below “${mark}”.`);
	return block;
}

/** A conversation with something for every feature; line and column of its places are in the editors' scripts. */
const files: Readonly<Record<string, string>> = {
	'.transcript.yaml': 'roster: speakers.yaml\n',
	'speakers.yaml': '- Ann Lee\n- Bob Kay\n',
	'talk.transcript.md': `**Ann Lee:** Where were you last night? 🎉

**Bob Kay: At the harbour, Ann. I saw a ship.**

**Ann Lee:** Thanks, Bob. 船は？ What ship?

**Speaker 1:** One with three masts. And red sails.

**Ann Lee:**    And where is it now?

**Bob Kay:** Gone with the tide.

**Bob Kay:** With all hands.
`,
	'other.transcript.md': '**Ann Lee:** Again.\n\n**Bob Kay:** And again.\n\n**Ann Lee:** Enough.\n',
};

/** What an editor's script writes into `result.json` of its project. */
export interface Tried {
	readonly outline: readonly string[];
	readonly problems: readonly string[];
	readonly card: string;
	readonly completions: readonly string[];
}

/** A folder with a project, the language server on its path, and an editor's files. */
export interface Workplace {
	readonly folder: string;
	/** Runs an editor there; its home is a folder of its own. */
	run(command: string, args: readonly string[]): SpawnSyncReturns<string>;
	/** Starts one without a terminal, with more in its environment; what comes back ends it and all that it started. */
	start(command: string, args: readonly string[], more: Readonly<Record<string, string>>): () => Promise<void>;
	/** Starts one at a terminal of its own, to be told its keys. */
	atTerminal(command: string): ChildProcessWithoutNullStreams;
	text(name: string): string;
	write(name: string, text: string): void;
	/** What the script has found; an error with all that the editor said where it has not come that far. */
	result(run: SpawnSyncReturns<string>): Tried;
}

/** Makes a project, and beside it more files by their paths (`home/…`); all of it is removed when the tests end. */
export function workplace(more: Readonly<Record<string, string>>): Workplace {
	const base = mkdtempSync(join(tmpdir(), 'transcript-editor-'));
	process.on('exit', () => rmSync(base, { recursive: true, force: true, maxRetries: 5 }));
	const folder = join(base, 'project');
	const server = `#!/bin/sh\nexec "${process.execPath}" "${built('server/node.js')}" "$@"\n`;
	const project = Object.entries(files).map(([name, text]) => [join('project', name), text] as const);
	for (const [name, text] of [
		...project,
		['bin/transcript-language-server', server] as const,
		...Object.entries(more),
	]) {
		mkdirSync(dirname(join(base, name)), { recursive: true });
		writeFileSync(join(base, name), text);
	}
	chmodSync(join(base, 'bin/transcript-language-server'), 0o755);
	const env = {
		...process.env,
		HOME: join(base, 'home'),
		XDG_CONFIG_HOME: join(base, 'home/config'),
		XDG_STATE_HOME: join(base, 'home/state'),
		XDG_DATA_HOME: join(base, 'home/data'),
		XDG_CACHE_HOME: join(base, 'home/cache'),
		PATH: `${join(base, 'bin')}:${process.env.PATH}`,
	};
	const text = (name: string) => readFileSync(join(folder, name), 'utf8');
	return {
		folder,
		text,
		write: (name, content) => writeFileSync(join(folder, name), content),
		// An editor that waits for a key would wait for ever.
		run: (command, args) =>
			spawnSync(command, args, { cwd: folder, env, encoding: 'utf8', input: '', timeout: 120_000 }),
		start(command, args, more) {
			const options = { cwd: folder, env: { ...env, ...more }, stdio: 'ignore', detached: true } as const;
			const started = spawn(command, args, options);
			const ended = once(started, 'exit');
			return async () => {
				if (started.pid !== undefined) process.kill(-started.pid, 'SIGKILL');
				await ended;
			};
		},
		atTerminal: (command) =>
			spawn('script', ['-qefc', `stty rows 40 cols 120; ${command}`, '/dev/null'], {
				cwd: folder,
				env: { ...env, TERM: 'xterm-256color' },
			}),
		result({ stdout, stderr }) {
			try {
				return JSON.parse(text('result.json'));
			} catch (error) {
				const told = existsSync(join(folder, 'failed.txt')) ? text('failed.txt') : '';
				throw new Error(`The editor did not come to the end:\n${stdout}\n${stderr}\n${told}`, { cause: error });
			}
		},
	};
}

/**
 * The language server for an editor that cannot be told to write down what it was told: beside the project, in
 * `asked` and `answered`, stands all that both said to each other.
 */
export const overheardServer = `#!/bin/sh
tee ../asked | "${process.execPath}" "${built('server/node.js')}" "$@" | tee ../answered
`;

/** The messages in what was overheard, as far as they are whole. */
export function messagesIn(overheard: string): readonly Message[] {
	return overheard.split(/Content-Length: \d+\r?\n\r?\n/).flatMap((text) => {
		try {
			return [JSON.parse(text)];
		} catch {
			// Half a message, still being written.
			return [];
		}
	});
}

/** A message of the protocol. */
interface Message {
	readonly id?: number;
	readonly method?: string;
	readonly params?: { readonly diagnostics?: readonly { readonly code: string }[] };
	readonly result?: unknown;
}

/** The script of a test that an editor runs. */
export const editorScript = (name: string): string => readFileSync(join(root, 'test/editors', name), 'utf8');

/** What a program says of its version; undefined where the machine has none of that name. */
export function versionOf(command: string): string | undefined {
	const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
	return status === 0 ? stdout : undefined;
}
