import { stat } from 'node:fs/promises';
import { build } from './host/build.ts';
import { pack } from './host/pack.ts';
import { root } from './host/root.ts';

/** `npm run package`: the extension as one file to install; `-- --pre-release` for that channel. */
await build();
const file = await pack(root, process.argv.slice(2));
console.log(`${file} (${Math.ceil((await stat(file)).size / 1024)} KB)`);
