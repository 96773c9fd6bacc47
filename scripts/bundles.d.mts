import type { BuildOptions } from 'esbuild';

type Bundle = BuildOptions & { readonly entryPoints: string[]; readonly outfile: string };

/** Every program as one file that needs no other beside it, as esbuild's options. */
export const bundles: readonly Bundle[];

/** Everything that ships, as esbuild's options. */
export const shipped: readonly BuildOptions[];

/** What Node is told of the files of a folder. */
export const kinds: Readonly<Record<string, { readonly type: string }>>;

/** The suites that run inside VS Code. */
export const suites: readonly BuildOptions[];
