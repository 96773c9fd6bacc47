import { cpSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.ts';

/** What is installed, built or kept by tools, and not written by anybody. */
const notSource = /^(?:node_modules|dist|out|\.git|\.vscode-test\S*|\S+\.vsix)$/;

/** Copies the project into a new folder for temporary files, where anything may be tried; gives back the folder. */
export function copyProject(name: string): string {
	const copy = mkdtempSync(join(tmpdir(), `${name}-`));
	for (const own of projectEntries()) cpSync(join(root, own), join(copy, own), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
	return copy;
}

/** The files and folders at the top of the project. */
const projectEntries = (): readonly string[] => readdirSync(root).filter((name) => !notSource.test(name));
