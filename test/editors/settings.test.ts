import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { isNotBuilt } from '../support/built.ts';
import { documentedSettings, versionOf, type Workplace, workplace } from '../support/editors.ts';
import { connect } from '../support/languageClient.ts';

/** What an editor would start and tell, by its settings. */
interface Started {
	readonly command: readonly string[];
	readonly initializationOptions?: unknown;
	/** What it answers when it is asked for the section `transcript`. */
	readonly section?: unknown;
}

/** A value below keys; undefined where one of them is not there. */
const below = (value: unknown, ...keys: readonly string[]): unknown =>
	keys.reduce<unknown>(
		(own, key) =>
			typeof own === 'object' && own !== null ? Object.entries(own).find(([name]) => name === key)?.[1] : undefined,
		value,
	);
const strings = (value: unknown): readonly string[] =>
	Array.isArray(value) && value.every((own) => typeof own === 'string') ? value : assert.fail(`no command: ${value}`);

/**
 * Starts the command as the settings write it, in a project, and looks whether the server does as they say: the settings of
 * the page turn placeholder-speaker off, and only it.
 */
async function assertServes(place: Workplace, { command, initializationOptions, section }: Started): Promise<void> {
	const [program = '', ...args] = command;
	assert.deepEqual(command, ['transcript-language-server', '--stdio']);
	const env = { ...process.env, PATH: `${join(place.folder, '../bin')}:${process.env.PATH}` };
	const server = spawn(program, args, { cwd: place.folder, env, stdio: ['pipe', 'pipe', 'inherit'] });
	const streams = [new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)] as const;
	try {
		const client = await connect(createProtocolConnection(...streams), {
			initializationOptions,
			folders: [pathToFileURL(place.folder).href],
			...(section !== undefined && { settings: () => section, capabilities: { workspace: { configuration: true } } }),
		});
		const uri = pathToFileURL(join(place.folder, 'talk.transcript.md')).href;
		await client.open(place.text('talk.transcript.md'), uri);
		const problems = await client.push((params) => params.uri === uri);
		assert.deepEqual(problems.map(({ code }) => code).sort(), ['label-spacing', 'malformed-label']);
		await client.stop();
	} finally {
		server.kill();
	}
}

describe('settings of editors that are not here', { skip: isNotBuilt('server/node.js') }, () => {
	test('coc.nvim', async () => {
		const server = below(JSON.parse(documentedSettings('coc')), 'languageserver', 'transcript');
		assert.deepEqual(below(server, 'filetypes'), ['transcript']);
		await assertServes(workplace({}), {
			command: [String(below(server, 'command')), ...strings(below(server, 'args'))],
			initializationOptions: below(server, 'initializationOptions'),
		});
	});

	test('Sublime Text', async () => {
		const server = below(JSON.parse(documentedSettings('sublime')), 'clients', 'transcript');
		// The package takes dots for levels, and answers with what stands below the section.
		const rules = below(server, 'settings', 'transcript.rules');
		await assertServes(workplace({}), { command: strings(below(server, 'command')), section: { rules } });
	});

	test('Zed', async () => {
		const settings: unknown = JSON.parse(documentedSettings('zed'));
		assert.deepEqual(below(settings, 'file_types', 'Transcript'), [
			'transcript',
			'*.transcript.md',
			'*.transcript.txt',
		]);
		// The command is its extension's, which the page describes.
		await assertServes(workplace({}), {
			command: ['transcript-language-server', '--stdio'],
			initializationOptions: below(settings, 'lsp', 'transcript', 'initialization_options'),
		});
	});

	const toml = 'import json, sys, tomllib; print(json.dumps(tomllib.load(sys.stdin.buffer)))';
	const hasToml = spawnSync('python3', ['-c', 'import tomllib']).status === 0;

	test('Helix', { skip: !hasToml && 'no reader of TOML here' }, async () => {
		const read = spawnSync('python3', ['-c', toml], { input: documentedSettings('helix'), encoding: 'utf8' });
		assert.equal(read.status, 0, read.stderr);
		const settings: unknown = JSON.parse(read.stdout);
		const server = below(settings, 'language-server', 'transcript');
		assert.deepEqual(below(settings, 'language', '0', 'language-servers'), ['transcript']);
		// Helix gives `config` both when it starts a server and when that asks.
		await assertServes(workplace({}), {
			command: [String(below(server, 'command')), ...strings(below(server, 'args'))],
			initializationOptions: below(server, 'config'),
		});
		await assertServes(workplace({}), {
			command: [String(below(server, 'command')), ...strings(below(server, 'args'))],
			section: below(server, 'config', 'transcript'),
		});
	});

	test('vim-lsp', { skip: versionOf('vim') === undefined && 'no Vim here' }, async () => {
		const place = workplace({
			'home/vimrc': documentedSettings('vim-lsp'),
			// What of vim-lsp the settings call, by its documentation: they are kept instead of obeyed.
			'home/rtp/autoload/lsp.vim': `function! lsp#register_server(info) abort
  let g:registered = {'name': a:info.name, 'cmd': a:info.cmd({}), 'allowlist': a:info.allowlist,
    \\ 'root_uri': a:info.root_uri({}), 'initialization_options': a:info.initialization_options}
endfunction
`.replaceAll('\\\\', '\\'),
			'home/rtp/autoload/lsp/utils.vim': `function! lsp#utils#get_buffer_path() abort
  return expand('%:p')
endfunction
function! lsp#utils#find_nearest_parent_file_directory(path, names) abort
  for name in a:names
    let found = findfile(name, fnamemodify(a:path, ':h') . ';')
    if found !=# '' | return fnamemodify(found, ':p:h') | endif
  endfor
  return ''
endfunction
function! lsp#utils#path_to_uri(path) abort
  return 'file://' . a:path
endfunction
`,
		});
		const commands = [
			'doautocmd User lsp_setup',
			"call writefile([json_encode(g:registered)], 'registered.json')",
			'qall!',
		];
		const run = place.run('vim', [
			...['-u', '../home/vimrc', '-i', 'NONE', '-N', '-n', '-es', '--not-a-term'],
			...['--cmd', 'set rtp^=../home/rtp', 'talk.transcript.md'],
			...commands.flatMap((own) => ['-c', own]),
		]);
		assert.equal(run.stderr.trim(), '');
		const server: unknown = JSON.parse(place.text('registered.json'));
		assert.deepEqual(below(server, 'allowlist'), ['transcript']);
		assert.equal(below(server, 'root_uri'), pathToFileURL(place.folder).href);
		await assertServes(place, {
			command: strings(below(server, 'cmd')),
			initializationOptions: below(server, 'initialization_options'),
		});
	});

	const nvim = process.env.TRANSCRIPT_NVIM ?? 'nvim';

	test('Neovim from 0.11 on', { skip: versionOf(nvim) === undefined && 'no nvim here' }, async () => {
		const place = workplace({
			'home/init.lua': documentedSettings('neovim'),
			// What a Neovim of before has not: it is kept instead of obeyed.
			'home/before.lua': `kept = {}
-- From 0.8 on this is so by itself.
vim.g.do_filetype_lua = 1
if type(vim.lsp.config) ~= 'table' then
  vim.lsp.config = function(name, config) kept[name] = config end
  vim.lsp.enable = function(name) kept.enabled = name end
end
`,
			'home/after.lua': `local config = kept.transcript or vim.lsp.config.transcript
local file = io.open('kept.json', 'w')
file:write(vim.fn.json_encode({ config = config, enabled = kept.enabled or 'transcript', filetype = vim.bo.filetype,
  mapped = vim.fn.maparg('<leader>ts', 'n') ~= '' }))
file:close()
`,
		});
		const scripts = ['before', 'init', 'after'].flatMap((name) => ['-c', `luafile ../home/${name}.lua`]);
		// The kind of the file is set by the settings, so it is opened behind them.
		const steps = [
			...scripts.slice(0, 4),
			'-c',
			'filetype on',
			'-c',
			'edit talk.transcript.md',
			...scripts.slice(4),
			'-c',
			'qall!',
		];
		const run = place.run(nvim, ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', ...steps]);
		assert.equal(run.stderr.replace(/"talk[^\n]*/g, '').trim(), '');
		const { config, ...rest } = JSON.parse(place.text('kept.json'));
		assert.deepEqual(rest, { enabled: 'transcript', filetype: 'transcript', mapped: true });
		assert.deepEqual(below(config, 'filetypes'), ['transcript']);
		// Neovim answers with what stands below the section that it is asked for.
		await assertServes(place, {
			command: strings(below(config, 'cmd')),
			section: below(config, 'settings', 'transcript'),
		});
	});
});
