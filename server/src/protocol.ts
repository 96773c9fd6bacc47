/** Our own requests, where LSP has none: types, names, what both sides need. The client imports this file alone. */
import type { DocumentParams } from './documentParams.ts';
import type { Operation } from './features/operations/operation.ts';
import type { SeparableFix } from './lint/separableFixes.ts';
import type { TextEdit } from './text/edit.ts';
import type { Position } from './text/position.ts';

export * from './annotationRequests.ts';
export * from './cueRequests.ts';
export type { DocumentParams } from './documentParams.ts';
export * from './exchangeRequests.ts';
export type { AttributionChange, AttributionChanges } from './features/changes/attributionChanges.ts';
export type {
	Decision as AttributionItem,
	DecisionGroup as AttributionGroup,
	OpenDecisions as Attribution,
} from './features/openDecisions.ts';
export type { Candidate, Candidates } from './features/operations/candidates.ts';
export type { NamedLabel } from './features/operations/nameSpeakers.ts';
export type { Choice, Operation } from './features/operations/operation.ts';
export type { WhoIs as WhoIsThis } from './features/operations/whoIsThis.ts';
export { sidecarsOf } from './features/sidecars.ts';
export type { SpeakerRow } from './features/speakerRows.ts';
export * from './hearingRequests.ts';
export * from './overviewRequests.ts';

/** Asks what a text is as a transcript, whether or not it is open as one. Answered with a {@link Summary}. */
export const summaryRequest = 'transcript/summary';

/** Asks for a sign of life: answered with true at once. */
export const pingRequest = 'transcript/ping';

/** A place in a document that the server has open; zero-based, `character` in UTF-16 units. */
export interface PlaceParams extends DocumentParams {
	readonly position: Position;
}

/** A document that the server has open, or the text of one that it has not. */
export type SummaryParams = DocumentParams | { readonly text: string };

/** What a text is as a transcript. */
export interface Summary {
	/** The id of the convention that fits best. */
	readonly convention: string;
	readonly turns: number;
	/** Persons who speak, each counted once whatever they are called. */
	readonly speakers: number;
	/** Hints are none. */
	readonly problems: number;
	/** Whether so much of the text is labelled speech that offering to treat it as a transcript is not a nuisance. */
	readonly looksLikeTranscript: boolean;
}

/**
 * Changes who is said to have spoken. Answered with an {@link OperationResult}: the server edits nothing itself. The
 * client applies `changes` as one workspace edit, so that one undo takes all of it back, then shows `title` and moves
 * the cursor; or it shows `message`.
 */
export const operationRequest = 'transcript/operation';

export interface OperationParams extends DocumentParams {
	readonly operation: Operation;
}

/** Edits by document, in the shape of the protocol's `WorkspaceEdit.changes`, or in plain words why there are none. */
export type OperationResult =
	| {
			readonly changes: Readonly<Record<string, readonly TextEdit[]>>;
			/** `3 turns are now Ann Lee’s` */
			readonly title: string;
			/** Where the cursor belongs in the document of the request, in its new text. */
			readonly cursor?: Position;
	  }
	| { readonly message: string };

/** Asks who may speak at a place: for pickers. Answered with {@link Candidates}. */
export const candidatesRequest = 'transcript/candidates';

export interface CandidatesParams extends PlaceParams {
	/** `speech`: whose the words at the place are. `next`: who speaks next, as when a label is typed. */
	readonly question: 'speech' | 'next';
}

/** Asks for everybody who speaks: for a tree of speakers. Answered with rows, placeholders first. */
export const speakersRequest = 'transcript/speakers';

/** Asks what is left to decide: for a tree of attribution. Answered with an `Attribution`. */
export const attributionRequest = 'transcript/attribution';

/** Asks which transcripts of the open folders have something left to decide; no parameters. Answered with {@link WorkspaceDecisions}. */
export const workspaceDecisionsRequest = 'transcript/workspaceDecisions';

export interface WorkspaceDecisions {
	/** `open`: how many decisions. */
	readonly files: readonly { readonly uri: string; readonly open: number }[];
}

/** Asks what changed in who said what since another version of the text. Answered with `AttributionChanges`. */
export const attributionChangesRequest = 'transcript/attributionChanges';

export interface AttributionChangesParams extends DocumentParams {
	/** The older text. */
	readonly before: string;
}

/** Asks where a slip stands that was corrected by hand. Answered with {@link OtherPlaces}; nothing is edited. */
export const otherPlacesRequest = 'transcript/otherPlaces';

/** A name or term, wrong and right, and the document in which it was corrected. */
export interface Correction extends DocumentParams {
	readonly wrong: string;
	readonly right: string;
}

export interface OtherPlaces {
	readonly files: readonly { readonly uri: string; readonly edits: readonly TextEdit[] }[];
}

/** Asks for the configuration with a {@link Correction} among its terms. Answered with a {@link LabelDecisionResult}. */
export const rememberTermRequest = 'transcript/rememberTerm';

export type RememberTermParams = Correction;

/** Asks what is known of the speaker at a place: for "who is this?". Answered with a {@link WhoIsThis} or null where nobody speaks. */
export const whoIsThisRequest = 'transcript/whoIsThis';

/** Asks for every label that names nobody, and who they seem to be: for "name all speakers". Answered with {@link NamedLabel}s. */
export const unnamedSpeakersRequest = 'transcript/unnamedSpeakers';

/**
 * What our client does beyond the protocol: in `capabilities.experimental.transcript` of `initialize`. A server that runs
 * where there is no disk, or is asked about files that stand on none, sees them through the client's eyes.
 */
export interface ClientExtras {
	/** Answers {@link readFileRequest}, {@link listFolderRequest} and {@link findFilesRequest}. */
	readonly files?: boolean;
	/** Has commands of its own for every change of who spoke: the server then offers none. */
	readonly commands?: boolean;
	/** False where the user has not said that the open folders are to be trusted: then nothing outside of them is read. */
	readonly trusted?: boolean;
	/** What the server says, in the language of the user: by the English text, with places `{0}`. */
	readonly texts?: Readonly<Record<string, string>>;
	/** Has the commands `transcript.attribute`, `transcript.whoIsThis` and `transcript.suppress`: menus may lead on to them. */
	readonly menus?: boolean;
}

/** A file or folder of the client's. */
export interface PlaceOfFile {
	readonly uri: string;
}

/** Asked of the client about a {@link PlaceOfFile}: the text of a file, or null where it cannot be read as text. */
export const readFileRequest = 'transcript/readFile';

/** Asked of the client about a {@link PlaceOfFile}: the names of what stands in a folder. */
export const listFolderRequest = 'transcript/listFolder';

/** Asked of the client: the addresses of the files in the open folders that may be transcripts, by their names. */
export const findFilesRequest = 'transcript/findFiles';

/**
 * Asks for every fix of form in every transcript of the open folders; no parameters. Answered with {@link WorkspaceFixes}.
 * Nothing is edited: the client shows the fixes for approval first.
 */
export const workspaceFixesRequest = 'transcript/workspaceFixes';

export interface WorkspaceFixes {
	/** By document, each of the text as it lies there or is open. */
	readonly files: readonly { readonly uri: string; readonly fixes: readonly SeparableFix[] }[];
	/** What each rule that has a fix among them wants, by its id. */
	readonly rules: Readonly<Record<string, string>>;
}

/** Tells the server what somebody decided of files of the workspace: {@link Decisions}, all of them each time. */
export const decisionsNotification = 'transcript/decisions';

/** What somebody said of files whose names do not tell whether they are transcripts; addresses. */
export interface Decisions {
	/** They are none: they are left alone. */
	readonly declined: readonly string[];
	/** They are. */
	readonly adopted: readonly string[];
}

/** Asks why a document's labels are taken for what they are. Answered with plain sentences, the main one first. */
export const explainRequest = 'transcript/explain';

/** The same as a page in Markdown, with samples; empty for a document that is not open. Its buttons run `command`. */
export const labelsPageRequest = 'transcript/labelsPage';

export interface LabelsPageParams extends DocumentParams {
	/** Run with the document's address, and `entry` and `verdict` as below; missing for a page without buttons. */
	readonly command?: string;
}

/** Asks for the configuration with one decision about a name or shape of labels, or why there is none. Nothing is written. */
export const labelDecisionRequest = 'transcript/labelDecision';

export interface LabelDecisionParams extends DocumentParams {
	readonly entry: string;
	readonly verdict: 'accept' | 'reject';
	readonly scope: 'file' | 'folder';
}

export type LabelDecisionResult = { readonly uri: string; readonly text: string } | { readonly message: string };

/** Asks for the text of a file that a command makes. Answered with {@link StartingTexts}. */
export const startingTextsRequest = 'transcript/startingTexts';

export interface StartingTextsParams {
	/** `configuration`: a new `.transcript.yaml`. `dictionary`: every name in the workspace, for spell checkers. */
	readonly kind: 'configuration' | 'dictionary';
}

export interface StartingTexts {
	readonly text: string;
}
