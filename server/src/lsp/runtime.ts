import type { Disk } from './files.ts';

/** What differs from host to host. */
export interface Runtime {
	/** Does something later; gives what calls it off. */
	later(milliseconds: number, action: () => void): () => void;
	/** Resolves when everything that came in meanwhile has had its turn: long work asks for it between its pieces. */
	yield(): Promise<void>;
	/** The files of the machine; undefined where there are none, as in a browser. */
	readonly disk: Disk | undefined;
}
