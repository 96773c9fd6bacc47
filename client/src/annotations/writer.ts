import { extensions, l10n, type Memento, type Uri, window } from 'vscode';

/** Who annotates on this machine. */
export interface Writer {
	/** Eight lower-case letters and digits, made once. */
	readonly id: string;
	/** Their name or pseudonym, asked for once; empty for none, undefined where the question was put off. */
	name(transcript: Uri): Promise<string | undefined>;
}

const idKey = 'transcript.annotations.writer';
const nameKey = 'transcript.annotations.name';
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** The writer of this machine, kept in the editor's own state. */
export function followWriter(state: Memento): Writer {
	const known = state.get<string>(idKey);
	const id = known ?? Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => letters[byte % 36]).join('');
	if (!known) void state.update(idKey, id);
	return {
		id,
		async name(transcript) {
			const before = state.get<string>(nameKey);
			if (before !== undefined) return before;
			const name = await window.showInputBox({
				title: l10n.t('Your Name beside Your Annotations'),
				prompt: l10n.t('Others see it. A pseudonym or nothing is fine.'),
				value: await nameInGit(transcript),
			});
			if (name !== undefined) await state.update(nameKey, name.trim());
			return name?.trim();
		},
	};
}

/** What VS Code's own Git extension offers, as far as it is used here. */
interface GitApi {
	getAPI(version: 1): { getRepository(uri: Uri): { getConfig(key: string): Promise<string> } | null };
}

async function nameInGit(transcript: Uri): Promise<string> {
	const git = extensions.getExtension<GitApi>('vscode.git');
	if (!git?.isActive) return '';
	try {
		return (await git.exports.getAPI(1).getRepository(transcript)?.getConfig('user.name')) ?? '';
	} catch {
		// No name is set, or Git is switched off: none is proposed.
		return '';
	}
}
