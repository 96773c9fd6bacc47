import { type Disposable, type Event, EventEmitter, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	type Attribution,
	attributionRequest,
	type SpeakerRow,
	speakersRequest,
} from '../../../server/src/protocol.ts';
import type { ActiveTranscript } from '../documents/activeTranscript.ts';
import { ask } from '../server/ask.ts';
import { documentParams } from '../server/convert.ts';

/** What the views show of the active transcript. */
export interface Known {
	readonly document: TextDocument;
	readonly speakers: readonly SpeakerRow[];
	readonly attribution: Attribution | undefined;
}

/** Asked for once for all views, whenever the active transcript changes. */
export interface KnownSpeakers extends Disposable {
	readonly current: Known | undefined;
	readonly onDidChange: Event<void>;
}

/** Keeps what the views show up to date. */
export function followSpeakers(client: BaseLanguageClient, active: ActiveTranscript): KnownSpeakers {
	const emitter = new EventEmitter<void>();
	let current: Known | undefined;
	const update = async (): Promise<void> => {
		const { document } = active;
		if (!document) {
			if (current) {
				current = undefined;
				emitter.fire();
			}
			return;
		}
		const params = documentParams(client, document);
		const [speakers, attribution] = await Promise.all([
			ask<readonly SpeakerRow[]>(client, speakersRequest, params),
			ask<Attribution>(client, attributionRequest, params),
		]);
		if (document !== active.document) return;
		current = { document, speakers: speakers ?? [], attribution };
		emitter.fire();
	};
	const listener = active.onDidChange(() => void update());
	void update();
	return {
		get current() {
			return current;
		},
		onDidChange: emitter.event,
		dispose: () => {
			listener.dispose();
			emitter.dispose();
		},
	};
}
