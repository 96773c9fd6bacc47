import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A text that we wrote to show how people write, in the folder of its convention. */
export interface Fixture {
	/** The folder's name: the id of a convention, or `none` for texts in which nobody speaks. */
	readonly folder: string;
	readonly name: string;
	readonly path: string;
	readonly text: string;
	/** Where the expected turns stand. */
	readonly turnsPath: string;
}

/** The folder of all fixtures. */
const fixtureFolder = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Every fixture, in order. */
export function fixtures(): readonly Fixture[] {
	const folders = readdirSync(fixtureFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	return folders.flatMap(({ name: folder }) =>
		readdirSync(join(fixtureFolder, folder))
			.filter((name) => /\.(?:md|txt|vtt|srt)$/.test(name))
			.map((name) => {
				const path = join(fixtureFolder, folder, name);
				return { folder, name: basename(path), path, text: readFileSync(path, 'utf8'), turnsPath: `${path}.turns` };
			}),
	);
}
