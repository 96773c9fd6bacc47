import { env, Uri, workspace } from 'vscode';

/** What the server says, in the language of VS Code: by the English text. Empty for English and languages that we lack. */
export async function serverTexts(extension: Uri): Promise<Readonly<Record<string, string>>> {
	if (env.language === 'en' || env.language.startsWith('en-')) return {};
	const read = async (name: string): Promise<readonly string[]> => {
		const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'l10n', name));
		return JSON.parse(new TextDecoder().decode(bytes));
	};
	try {
		const [english, own] = await Promise.all([read('server.json'), read(`server.${env.language}.json`)]);
		return Object.fromEntries(english.flatMap((text, index) => (own[index] === undefined ? [] : [[text, own[index]]])));
	} catch {
		// A language that nobody has translated: everything is said in English.
		return {};
	}
}
