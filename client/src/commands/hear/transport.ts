import { editorAtHand } from '../../hearing/editorAtHand.ts';
import type { Hearing } from '../../hearing/hearing.ts';
import type { Command } from '../command.ts';

/** Shows the panel with the recording. */
export const showRecording: Command = {
	id: 'transcript.showRecording',
	run: async ({ hearing }) => void (await opened(hearing)),
};

/** Plays on; does nothing while it plays. */
export const play: Command = {
	id: 'transcript.play',
	async run({ hearing }) {
		if (await opened(hearing)) hearing.resume();
	},
};

/** Pauses; does nothing while nothing plays. */
export const pause: Command = {
	id: 'transcript.pause',
	run: async ({ hearing }) => hearing.pause(),
};

/** Plays or pauses. */
export const togglePlay: Command = {
	id: 'transcript.togglePlay',
	async run({ hearing }) {
		if (await opened(hearing)) hearing.toggle();
	},
};

export const jumpBack: Command = {
	id: 'transcript.jumpBack',
	run: async ({ hearing }) => hearing.jump(-1),
};

export const jumpForward: Command = {
	id: 'transcript.jumpForward',
	run: async ({ hearing }) => hearing.jump(1),
};

export const playSlower: Command = {
	id: 'transcript.playSlower',
	run: async ({ hearing }) => hearing.changeRate(-1),
};

export const playFaster: Command = {
	id: 'transcript.playFaster',
	run: async ({ hearing }) => hearing.changeRate(1),
};

/** True where the recording of the transcript at hand is open, or of the one that is heard. */
async function opened(hearing: Hearing): Promise<boolean> {
	const document = editorAtHand(hearing)?.document ?? hearing.document;
	return document !== undefined && hearing.open(document);
}
