import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const talk = '**Annie:** Good morning.\n\n**Bob Kay:** Good morning to you.\n\n**Ann Lee:** Well then.\n';
/** Nobody says anything behind the fourth label; the fifth has its bold in the wrong place. */
const faulty = `**Ann Lee:** Good morning, and welcome.\n\n**Bob Kay:** Good morning to you all.\n\n**Ann Lee:** Shall we begin with it?\n\n**Bob Kay:**\n\n**Ann Lee: Then I shall begin.**\n`;
const rosterOf = (office: string): string =>
	`- name: Ann Lee\n  aliases: [Annie, AL]\n  affiliation: ${office}\n- Bob Kay\n`;

/** What the folders of the tests hold, by path. */
const files: Readonly<Record<string, string>> = {
	'secret.yaml': rosterOf('Secret Office'),
	'restricted/.transcript.yaml': 'rules:\n  empty-turn: off\n',
	'restricted/speakers.yaml': rosterOf('Harbour Office'),
	'restricted/talk.transcript.md': faulty.replace('Ann Lee', 'Annie'),
	'restricted/outside/.transcript.yaml': 'roster: ../../secret.yaml\n',
	'restricted/outside/talk.transcript.md': talk.replaceAll('Annie', 'AL'),
	'one/.transcript.yaml': 'rules:\n  empty-turn: off\n',
	'one/speakers.yaml': rosterOf('Harbour Office'),
	'one/talk.transcript.md': faulty,
	'two/speakers.yaml': rosterOf('Tide Office'),
	'two/talk.transcript.md': faulty,
	'two/shared.transcript.md': faulty.slice(0, faulty.indexOf('\n\n**Ann Lee: ') + 1),
	'all.code-workspace': JSON.stringify({ folders: [{ path: 'one' }, { path: 'two' }], settings: {} }),
};

/** Makes the folders that the tests of workspaces open, anew; the answer is where they are. */
export function makeWorkspaces(folder: string): string {
	rmSync(folder, { recursive: true, force: true });
	for (const [name, text] of Object.entries(files)) {
		const path = join(folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	return folder;
}
