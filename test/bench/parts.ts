import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { built } from '../support/built.ts';

/** What loading a part of the extension costs. */
export interface Part {
	readonly name: string;
	/** Of its files, in kilobytes, as they lie in the package before it is packed. */
	readonly size: number;
	/** Milliseconds of processor time to load it, those of a Node that does nothing taken away. */
	readonly loading: number;
}

const rounds = 5;

/** Loads a file of the client where VS Code is not: whatever it asks of VS Code is there and does nothing. */
const loadClient = (file: string): string => `
const Module = require('node:module');
const load = Module._load;
const any = new Proxy(class {}, { get: (own, key) => (key in own ? own[key] : any), apply: () => any });
Module._load = (name, ...rest) => (name === 'vscode' ? any : load(name, ...rest));
require(${JSON.stringify(file)});`;

/** The least of several runs: what else the machine does only adds. */
function cost(args: readonly string[]): number {
	const times = Array.from({ length: rounds }, () => {
		const tell =
			"process.on('exit',()=>{const u=process.cpuUsage();process.stderr.write('used '+(u.user+u.system)/1000)})";
		const { stderr } = spawnSync(
			process.execPath,
			['--import', `data:text/javascript,${encodeURIComponent(tell)}`, ...args],
			{
				encoding: 'utf8',
				input: '',
			},
		);
		return Number(/used ([\d.]+)$/.exec(stderr)?.[1] ?? Number.NaN);
	});
	return Math.min(...times);
}

const sizeOf = (...files: readonly string[]): number =>
	files.reduce((sum, file) => sum + statSync(built(file)).size, 0) / 1000;

/** Measures what is loaded when a window opens its first transcript, and what a terminal loads. */
export function measureParts(): readonly Part[] {
	const nothing = cost(['-e', '0']);
	const part = (name: string, files: readonly string[], args: readonly string[]): Part => ({
		name,
		size: sizeOf(...files),
		loading: cost(args) - nothing,
	});
	return [
		part(
			'the extension, in the editor',
			['client/node.js', 'client/browser.js'],
			['-e', loadClient(built('client/node.js'))],
		),
		part(
			'the language server, a process of its own',
			['server/node.js', 'server/browser.js'],
			[built('server/node.js'), '--version'],
		),
		part('the command line', ['cli.js', 'server/browser.js'], [built('cli.js'), '--version']),
	];
}
