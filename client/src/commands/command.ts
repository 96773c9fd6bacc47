import type { BaseLanguageClient } from 'vscode-languageclient';
import type { TranscriptFiles } from '../transcriptFiles.ts';

/** What a command may work with. */
export interface CommandContext {
	readonly client: BaseLanguageClient;
	readonly files: TranscriptFiles;
}

/** A command of the palette: its id as in package.json, and what it does. */
export interface Command {
	readonly id: string;
	run(context: CommandContext): Promise<void>;
}
