import type { Extension } from 'vscode';

/** The conventions of the setting in the manifest, which are the server's. */
export function knownConventions(
	extension: Extension<unknown>,
): readonly { readonly id: string; readonly title: string }[] {
	const manifest: Manifest = extension.packageJSON;
	const { enum: ids = [], enumDescriptions: titles = [] } =
		manifest.contributes?.configuration?.flatMap(({ properties }) => properties['transcript.convention'] ?? [])[0] ??
		{};
	return ids.map((id, index) => ({ id, title: titles[index] ?? '' })).filter(({ id }) => id !== 'auto');
}

interface Manifest {
	readonly contributes?: {
		readonly configuration?: readonly {
			readonly properties: Readonly<
				Record<string, { readonly enum?: readonly string[]; readonly enumDescriptions?: readonly string[] }>
			>;
		}[];
	};
}
