import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { KnownAnnotations } from '../annotations/known.ts';
import type { ChosenConventions } from '../documents/chosenConventions.ts';
import type { TranscriptFiles } from '../documents/transcriptFiles.ts';
import type { WorkspaceCheck } from '../documents/workspaceCheck.ts';
import type { Hearing } from '../hearing/hearing.ts';
import type { OverviewPanel } from '../overview/panel.ts';
import type { PreviewPanel } from '../preview/panel.ts';
import type { Quotes } from '../quotes/quotes.ts';

/** What a command may work with. */
export interface CommandContext {
	readonly client: BaseLanguageClient;
	readonly files: TranscriptFiles;
	readonly conventions: ChosenConventions;
	readonly check: WorkspaceCheck;
	readonly annotations: KnownAnnotations;
	readonly hearing: Hearing;
	readonly overview: OverviewPanel;
	readonly preview: PreviewPanel;
	readonly quotes: Quotes;
	readonly extension: ExtensionContext['extension'];
	/** Ends the language server and starts it anew. */
	restart(): Promise<void>;
}

/** A command of the palette: its id as in package.json, and what it does. */
export interface Command {
	readonly id: string;
	/** `args` are what a menu or key binding hands over: of unknown shape until looked at. */
	run(context: CommandContext, ...args: readonly unknown[]): Promise<void>;
}
