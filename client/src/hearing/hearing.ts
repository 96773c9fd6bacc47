import {
	type Disposable,
	Disposable as Disposables,
	l10n,
	type Memento,
	type TextDocument,
	type Uri,
	window,
	workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	type HeardAnswer,
	type HeardParams,
	type HeardTranscript,
	heardRequest,
} from '../../../server/src/protocol.ts';
import { debounce } from '../debounce.ts';
import { fileName } from '../documents/transfer.ts';
import { ask } from '../server/ask.ts';
import { documentParams } from '../server/convert.ts';
import type { KnownSpeakers } from '../speakers/known.ts';
import type { SpeakerColours } from '../speakers/rememberedColours.ts';
import { findRecording, type RecordingFile, rememberRecording } from './findRecording.ts';
import { followSound } from './followSound.ts';
import type { KeptPeaks } from './keptPeaks.ts';
import type { FromPanel, Playing } from './page/messages.ts';
import type { RecordingPanel } from './panel.ts';
import { peaksBeside } from './peaksBeside.ts';
import { prepareTurn } from './prepareTurn.ts';
import { nextRate } from './rates.ts';
import { endingOf } from './recordingNames.ts';
import { type Settled, settled } from './settled.ts';
import { shownTurns } from './shownTurns.ts';

/** The recording of the transcript that was last listened to. */
export interface Hearing extends Disposable {
	/** The transcript whose recording is open. */
	readonly document: TextDocument | undefined;
	/** Seconds of the recording at which the sound is; undefined where none is open. */
	readonly at: number | undefined;
	/** Opens the panel with the recording of a transcript. False where there is none: the panel says so. */
	open(document: TextDocument): Promise<boolean>;
	/** When its words are said, by its newest text; undefined where that is not known. */
	heard(document: TextDocument): Promise<HeardTranscript | undefined>;
	/** Plays from a second on, where it is now without one, until another where one is given. */
	play(from?: number, to?: number): void;
	/** Goes on where it stopped, some seconds before; does nothing while it plays. */
	resume(): void;
	pause(): void;
	toggle(): void;
	/** Jumps forward (1) or back (-1). */
	jump(direction: number): void;
	/** Faster (1) or slower (-1). */
	changeRate(direction: number): void;
	/** Another recording for a transcript, for good. */
	choose(document: TextDocument, recording: Uri): Promise<void>;
	/** The recording that a transcript has, without opening it. */
	recordingOf(document: TextDocument): Promise<Uri | undefined>;
}

/** Undefined for what is no WAV that can be read. */
export type DiskPeaks = (uri: Uri) => Promise<Uint8Array | undefined>;

/** What a hearing works with. */
export interface HearingParts {
	readonly client: BaseLanguageClient;
	readonly memory: Memento;
	readonly panel: RecordingPanel;
	readonly peaks: KeptPeaks;
	/** Reckons the waveform of a WAV file on a disk of this machine; missing where there is none. */
	readonly diskPeaks: DiskPeaks | undefined;
	readonly known: KnownSpeakers;
	readonly colours: SpeakerColours;
	/** What the buttons of the panel run. */
	run(command: string): void;
}

/** What the buttons of the panel stand for. */
const buttonCommands = {
	playTurn: 'transcript.playTurn',
	slower: 'transcript.playSlower',
	faster: 'transcript.playFaster',
	choose: 'transcript.chooseRecording',
} as const;

export function hearingOf({ client, memory, panel, peaks, diskPeaks, known, colours, run }: HearingParts): Hearing {
	const follower = followSound();
	let document: TextDocument | undefined;
	let file: RecordingFile | undefined;
	let duration: number | undefined;
	let at = 0;
	let rate = 1;
	let answer: { readonly version: number; readonly heard: HeardTranscript | undefined } | undefined;
	/** Settled when the recording is open, or cannot be. */
	let opened: Settled = settled();
	const playing = (): Playing => {
		const settings = workspace.getConfiguration('transcript', document);
		return { rate, back: settings.get('hearing.resume', 3), jump: settings.get('hearing.jump', 5) };
	};
	const heard = async (own: TextDocument): Promise<HeardTranscript | undefined> => {
		if (own === document && answer?.version === own.version) return answer.heard;
		const version = own.version;
		const length = own === document && duration !== undefined ? { duration } : {};
		const params: HeardParams = { ...documentParams(client, own), ...length };
		const found = (await ask<HeardAnswer>(client, heardRequest, params)) ?? undefined;
		if (own === document && own.version === version) {
			answer = { version, heard: found };
			showTurns();
		}
		return found;
	};
	const showTurns = (): void => {
		if (!document || !answer) return;
		const rows = known.current?.document === document ? known.current.speakers : [];
		panel.tell({ kind: 'turns', turns: shownTurns(answer.heard?.turns ?? [], rows, colours.of(rows)) });
	};
	const refresh = debounce(600, () => document && panel.isOpen && void heard(document));
	const clear = (): void => {
		if (document) follower.light(document, undefined, undefined);
	};
	const open = async (own: TextDocument): Promise<boolean> => {
		const recorded = await findRecording(client, memory, own);
		const found = 'file' in recorded ? recorded.file : undefined;
		const isSame = panel.isOpen && own === document && file?.uri.toString() === found?.uri.toString();
		if (isSame && found?.modified === file?.modified && found !== undefined) {
			await opened.done;
			return duration !== undefined;
		}
		clear();
		document = own;
		file = found;
		duration = undefined;
		answer = undefined;
		at = 0;
		opened.settle();
		opened = settled();
		if (!found) {
			opened.settle();
			const why =
				'web' in recorded
					? l10n.t('The recording is on the web: {0}. Save it beside the transcript to hear it here.', recorded.web)
					: l10n.t(
							'No recording was found for {0}. Name it in the front matter (media: talk.mp3), give it the name of the transcript, or choose it.',
							fileName(own.uri),
						);
			await panel.nothing(why, !own.isUntitled);
			return false;
		}
		const own_ = opened;
		const kept = (await peaksBeside(found)) ?? (await peaks.read(found));
		await panel.open(found, playing(), kept ?? (readsDisk(found) ? 'coming' : undefined));
		if (!kept) void drawOn(found);
		await own_.done;
		return duration !== undefined;
	};
	const focusText = async (): Promise<void> => {
		const editor = window.visibleTextEditors.find((one) => one.document === document);
		if (!editor) return;
		const { viewColumn } = editor;
		await window.showTextDocument(editor.document, { selection: editor.selection, ...(viewColumn && { viewColumn }) });
	};
	/** The waveform as this machine's disk tells it, where it is one. */
	const drawOn = async (own: RecordingFile): Promise<void> => {
		const found = readsDisk(own) ? await diskPeaks?.(own.uri) : undefined;
		if (!found || own !== file) return;
		panel.tell({ kind: 'waveform', peaks: found });
		await peaks.write(own, found);
	};
	const readsDisk = ({ uri }: RecordingFile): boolean =>
		diskPeaks !== undefined && uri.scheme === 'file' && endingOf(uri.path) === 'wav';
	const take = (message: FromPanel): void => {
		switch (message.kind) {
			case 'opened':
				duration = message.duration;
				answer = undefined;
				opened.settle();
				if (document) void heard(document);
				return;
			case 'refused':
			case 'failed':
				opened.settle();
				return;
			case 'state':
				at = message.at;
				if (document) follower.light(document, answer?.heard, at);
				return;
			case 'peaks':
				if (file) void peaks.write(file, message.peaks);
				return;
			case 'command':
				run(buttonCommands[message.name]);
				return;
			case 'clicked':
				void focusText();
				return;
			default:
		}
	};
	const parts = Disposables.from(
		panel,
		follower,
		refresh,
		prepareTurn(panel, () => (document && answer?.version === document.version ? { document, ...answer } : undefined)),
		panel.onDidSay(take),
		panel.onDidClose(() => {
			clear();
			opened.settle();
			document = undefined;
			file = undefined;
			duration = undefined;
			answer = undefined;
		}),
		known.onDidChange(showTurns),
		workspace.onDidChangeTextDocument((change) => change.document === document && refresh.soon()),
		workspace.onDidChangeConfiguration(
			(change) =>
				change.affectsConfiguration('transcript.hearing') && panel.tell({ kind: 'playing', playing: playing() }),
		),
	);
	return {
		get document() {
			return duration === undefined ? undefined : document;
		},
		get at() {
			return duration === undefined ? undefined : at;
		},
		open,
		heard,
		play: (from, to) => panel.tell({ kind: 'play', from, to }),
		resume: () => panel.tell({ kind: 'resume' }),
		pause: () => panel.tell({ kind: 'pause' }),
		toggle: () => panel.tell({ kind: 'toggle' }),
		jump: (direction) => panel.tell({ kind: 'jump', by: direction * playing().jump }),
		changeRate(direction) {
			rate = nextRate(rate, direction);
			panel.tell({ kind: 'playing', playing: playing() });
		},
		async choose(own, recording) {
			await rememberRecording(memory, own, recording);
			await open(own);
		},
		async recordingOf(own) {
			if (own === document && file) return file.uri;
			const found = await findRecording(client, memory, own);
			return 'file' in found ? found.file?.uri : undefined;
		},
		dispose: () => parts.dispose(),
	};
}
