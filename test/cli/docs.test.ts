import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cliFile, folderOf, node } from '../support/commandLine.ts';

/** `TRANSCRIPT_UPDATE=1 node --test test/cli/docs.test.ts` writes what the commands say now into the page. */
const update = process.env.TRANSCRIPT_UPDATE !== undefined;
const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const tools = folderOf({ 'bin/transcript': `#!/bin/sh\nexec "${node}" "${cliFile}" "$@"\n` });
chmodSync(join(tools, 'bin/transcript'), 0o755);

/** Runs a command of the page as a reader would; what it says on either stream, in this order. */
function shell(command: string, cwd: string) {
	const env = { ...process.env, PATH: `${join(tools, 'bin')}:${process.env.PATH}`, NO_COLOR: '1' };
	const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd, env, encoding: 'utf8' });
	return { status, output: (stdout + stderr).replaceAll('\r\n', '\n') };
}

function scratch(): string {
	const folder = folderOf({});
	cpSync(join(docs, 'examples'), folder, { recursive: true });
	return folder;
}

const page = readFileSync(join(docs, 'cli.md'), 'utf8');
const blocks = [...page.matchAll(/```console\n\$ (.+)\n([\s\S]*?)```/g)];

test('every command of docs/cli.md says what the page says', () => {
	assert.ok(blocks.length > 8);
	let fresh = page;
	for (const [block, command = '', expected = ''] of blocks) {
		const { output } = shell(command, scratch());
		if (update) fresh = fresh.replace(block, () => `\`\`\`console\n$ ${command}\n${output}\`\`\``);
		else assert.equal(output, expected, `${command}: run this test with TRANSCRIPT_UPDATE=1 and read the change`);
	}
	if (update) writeFileSync(join(docs, 'cli.md'), fresh);
});

test('the hook stops a commit with problems and lets a good one pass', () => {
	const cwd = scratch();
	const git = 'git -c user.name=A -c user.email=a@example.org';
	assert.equal(shell(`git init -q && cp pre-commit .git/hooks/ && ${git} add .`, cwd).status, 0);
	const stopped = shell(`${git} commit -qm one`, cwd);
	assert.notEqual(stopped.status, 0);
	assert.match(stopped.output, /malformed-label/);
	const good = '**Ann Lee:** Yes.\n\n**Bob Kay:** No.\n\n**Ann Lee:** Well.\n';
	writeFileSync(join(cwd, 'transcripts/ferry.md'), good);
	assert.equal(shell(`${git} add . && ${git} commit -qm two`, cwd).status, 0);
	assert.equal(shell(`echo more > other.txt; ${git} add . && ${git} commit -qm three`, cwd).status, 0);
});
