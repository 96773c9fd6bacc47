import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The path of something that `npm run build` makes. */
export const built = (file: string): string => join(root, 'dist', file);

/** What to tell the test runner where a bundle is not there or older than its sources; false where it can be tested. */
export function isNotBuilt(file: string): string | false {
	const path = built(file);
	if (!existsSync(path)) return `dist/${file} is not there: npm run build`;
	const made = statSync(path).mtimeMs;
	const sources = readdirSync(join(root, 'server', 'src'), { recursive: true, encoding: 'utf8' });
	const newer = sources.find((source) => statSync(join(root, 'server', 'src', source)).mtimeMs > made);
	return newer === undefined ? false : `dist/${file} is older than server/src/${newer}: npm run build`;
}
