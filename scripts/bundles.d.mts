import type { BuildOptions } from 'esbuild';

type Bundle = BuildOptions & { readonly entryPoints: string[]; readonly outfile: string };

/** Everything that ships, one bundle each, as esbuild's options. */
export const bundles: readonly Bundle[];

/** The suites that run inside VS Code. */
export const suites: readonly BuildOptions[];
