import { readdirSync, readFileSync } from 'node:fs';

const source = new URL('../../server/src/', import.meta.url);

/** A text in quotes or backticks, whose places are not nested. */
const text = String.raw`(?:'((?:[^'\\]|\\.)*)'|\x60((?:[^\x60$]|\$\{[^}]*\})*)\x60)`;
const told = new RegExp(String.raw`(?:problem|message|why): ${text}|report\([^;]{0,60}?, ${text}`, 'g');
const reasons = new RegExp(
	String.raw`evidenceOf\(\s*(?:'([^']*)'\s*\)|[^;]{0,160}?,\s*(?:[^;']{0,60}\? )?${text}\s*[,)])`,
	'g',
);

/** The texts that the code of some folders and files says, from the places in it that say something; a place to fill is `X`. */
export function textsInSource(paths: readonly string[], kind: 'told' | 'reasons'): readonly string[] {
	const files = paths.flatMap((path) =>
		path.endsWith('.ts')
			? [path]
			: readdirSync(new URL(`${path}/`, source), { recursive: true, encoding: 'utf8' })
					.filter((name) => name.endsWith('.ts'))
					.map((name) => `${path}/${name}`),
	);
	return files.flatMap((file) =>
		[...readFileSync(new URL(file, source), 'utf8').matchAll(kind === 'told' ? told : reasons)].flatMap((match) => {
			const found = match.slice(1).find((group) => group !== undefined);
			return found === undefined || found === '' ? [] : [found.replace(/\$\{[^}]*\}/g, 'X').replace(/\\'/g, "'")];
		}),
	);
}
