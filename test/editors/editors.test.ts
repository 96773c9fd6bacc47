import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { isNotBuilt } from '../support/built.ts';
import {
	documentedSettings,
	editorScript,
	messagesIn,
	overheardServer,
	type Tried,
	versionOf,
	type Workplace,
	workplace,
} from '../support/editors.ts';

const skip = isNotBuilt('server/node.js');

/** What holds in every editor, however it shows it. */
function assertTried(tried: Tried, place: Workplace): void {
	assert.deepEqual(tried.outline, ['Ann Lee', 'Bob Kay', 'Ann Lee', 'Speaker 1', 'Ann Lee', 'Bob Kay', 'Bob Kay']);
	assert.deepEqual(
		[...tried.problems].sort(),
		['label-spacing', 'malformed-label'],
		'placeholder-speaker is off by the settings of the page',
	);
	assert.match(tried.card, /Ann Lee/);
	assert.ok(
		tried.completions.some((label) => label.includes('Bob Kay')),
		tried.completions.join(),
	);
	assert.equal(
		place.text('talk.transcript.md'),
		`**Anna Lee:** Where were you last night? 🎉

**Bob Kay:** At the harbour, Ann. I saw a ship.

**Anna Lee:** Thanks, Bob. 船は？ What ship?

**Speaker 1:** One with three masts.

**Anna Lee:** And red sails.

**Anna Lee:** And where is it now?

**Bob Kay:** Gone with the tide.

With all hands.
`,
	);
	assert.match(place.text('other.transcript.md'), /^\*\*Anna Lee:\*\* Again\.[\s\S]*\*\*Anna Lee:\*\* Enough\.$/m);
	assert.match(place.text('speakers.yaml'), /^- (?:name: )?"?Anna Lee/m);
}

describe('Neovim', { skip }, () => {
	const nvim = process.env.TRANSCRIPT_NVIM ?? 'nvim';
	const version = versionOf(nvim);
	const [, major = '0', minor = '0'] = /NVIM v(\d+)\.(\d+)/.exec(version ?? '') ?? [];
	const isNew = Number(major) > 0 || Number(minor) >= 11;

	test('every feature, with the settings of the page', { skip: version === undefined && 'no nvim here' }, () => {
		const settings = documentedSettings(isNew ? 'neovim' : 'neovim-old');
		const place = workplace({ 'home/init.lua': settings, 'home/try.lua': editorScript('neovim.lua') });
		const script = ['-u', '../home/init.lua', '-i', 'NONE', '-n', 'talk.transcript.md', '-S', '../home/try.lua'];
		const run = place.run(nvim, ['--headless', ...script]);
		assertTried(place.result(run), place);
	});
});

describe('Emacs', { skip }, () => {
	const version = versionOf('emacs');

	for (const [client, mark, script] of [
		['Eglot', 'eglot', 'eglot.el'],
		['lsp-mode', 'lsp-mode', 'lspMode.el'],
	] as const) {
		const isThere =
			version !== undefined &&
			spawnSync('emacs', ['--batch', '-f', 'package-initialize', '--eval', `(require '${mark})`]).status === 0;

		test(`every feature with ${client}, with the settings of the page`, {
			skip: !isThere && `no ${client} here`,
		}, () => {
			const place = workplace({
				'home/init.el': documentedSettings(mark),
				'home/client.el': editorScript(script),
				'home/features.el': editorScript('features.el'),
			});
			const scripts = ['init', 'client', 'features'].flatMap((name) => ['-l', `../home/${name}.el`]);
			const run = place.run('emacs', ['--batch', '-f', 'package-initialize', ...scripts]);
			assertTried(place.result(run), place);
		});
	}
});

describe('Vim', { skip }, () => {
	const version = versionOf('vim');
	const look = [
		'-es',
		'-u',
		'NONE',
		'-i',
		'NONE',
		'--cmd',
		'packadd ale',
		'-c',
		'verbose echo exists(":ALEInfo")',
		'-c',
		'qall!',
	];
	const isThere = version !== undefined && /2/.test(spawnSync('vim', look, { input: '', encoding: 'utf8' }).stderr);

	test('every feature with ALE, with the settings of the page', { skip: !isThere && 'no Vim with ALE here' }, () => {
		const place = workplace({ 'home/vimrc': documentedSettings('ale'), 'home/try.vim': editorScript('ale.vim') });
		const script = ['--cmd', 'filetype plugin on', '--cmd', 'packadd ale', '-S', '../home/try.vim'];
		const run = place.run('vim', ['-u', '../home/vimrc', '-i', 'NONE', '-N', '-n', '-es', '--not-a-term', ...script]);
		assertTried(place.result(run), place);
	});
});

describe('Helix', { skip }, () => {
	const hx = process.env.TRANSCRIPT_HX ?? 'hx';
	const isThere = versionOf(hx)?.startsWith('helix') && versionOf('script') !== undefined;

	test('attaches, formats and renames, with the settings of the page', { skip: !isThere && 'no hx here' }, async () => {
		const place = workplace({ 'home/config/helix/languages.toml': documentedSettings('helix') });
		assert.match(
			place.run(hx, ['--health', 'transcript']).stdout,
			/transcript-language-server: .*bin\/transcript-language-server/,
		);
		const editor = place.atTerminal(`${hx} talk.transcript.md`);
		editor.stdout.resume();
		/** Types until a file shows it: nobody knows when a server has begun to answer, and a prompt wants its time. */
		const type = async (keys: readonly string[], isDone: () => boolean) => {
			for (let round = 0; round < 10 && !isDone(); round++) {
				for (const some of keys) {
					await setTimeout(1000);
					editor.stdin.write(some);
				}
				await setTimeout(1000);
			}
			assert.ok(isDone(), JSON.stringify(place.text('talk.transcript.md')));
		};
		try {
			const isFormatted = () => /^\*\*Bob Kay:\*\* At the harbour/m.test(place.text('talk.transcript.md'));
			await type([':format\r', ':w\r'], isFormatted);
			const isRenamed = () => /^\*\*Anna Lee:\*\* Again/.test(place.text('other.transcript.md'));
			await type(['ggll r', '\u0015Anna Lee\r', ':wa\r'], isRenamed);
			assert.match(place.text('speakers.yaml'), /Anna Lee/);
		} finally {
			editor.kill();
		}
	});
});

describe('Kate', { skip }, () => {
	const isThere = versionOf('dbus-run-session') !== undefined && spawnSync('which', ['kate']).status === 0;

	test('attaches, asks for the outline and is told problems, with the settings of the page', {
		skip: !isThere && 'no kate here',
	}, async () => {
		const place = workplace({
			'home/config/kate/lspclient/settings.json': documentedSettings('kate'),
			'bin/transcript-language-server': overheardServer,
		});
		const server = join(place.folder, '../bin/transcript-language-server');
		// The plugin is turned on, and what Kate asks once is answered: may this program be started?
		place.write(
			'../home/config/katerc',
			`[Kate Plugins]\nlspclientplugin=true\n\n[lspclient]\nAllowedServerCommandLines=${server} --stdio\n`,
		);
		const said = (name: string) => (existsSync(join(place.folder, '..', name)) ? place.text(`../${name}`) : '');
		const args = ['--', 'kate', '-n', 'talk.transcript.md'];
		const end = place.start('dbus-run-session', args, { QT_QPA_PLATFORM: 'offscreen' });
		try {
			const problems = () => messagesIn(said('answered')).findLast(({ params }) => params?.diagnostics)?.params;
			const outline = () => {
				const asked = messagesIn(said('asked')).find(({ method }) => method === 'textDocument/documentSymbol');
				return asked && messagesIn(said('answered')).find(({ id, method }) => id === asked.id && !method)?.result;
			};
			for (let round = 0; round < 240 && !(problems() && outline()); round++) await setTimeout(250);
			assert.deepEqual(
				problems()
					?.diagnostics?.map(({ code }) => code)
					.sort(),
				['label-spacing', 'malformed-label'],
				'placeholder-speaker is off by the settings of the page',
			);
			assert.match(JSON.stringify(outline()), /Ann Lee.*Bob Kay.*Speaker 1/);
		} finally {
			await end();
		}
	});
});
