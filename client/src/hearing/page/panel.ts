import type { FromPanel, Playing, Recording, ShownTurn, ToPanel } from './messages.ts';
import { type Player, playerOf } from './player.ts';
import { type Reader, readerOf } from './reader.ts';
import { openSound, type Sound } from './sound.ts';
import { showPanel, type View } from './view.ts';
import { waveformOf } from './waveform.ts';

/** The panel at work. */
export interface Panel {
	take(message: ToPanel): Promise<void>;
}

/** How often the picture follows the sound, in milliseconds: a line that moves by a pixel or two. */
const drawEvery = 50;
/** How often it is told where the sound is, in milliseconds. */
const tellEvery = 60;

/** Takes what the extension says, plays, and says what happened. `script` is run in a worker. */
export function panelOf(tell: (message: FromPanel) => void, script: string): Panel {
	let player: Player | undefined;
	let turns: readonly ShownTurn[] = [];
	let playing: Playing = { rate: 1, back: 3, jump: 5 };
	let opening = 0;
	let openedAt = 0;
	/** What was asked before the recording was open. */
	let waiting: ToPanel | undefined;

	const view: View = showPanel({
		toggle: () => void toggle(),
		jump: (by) => void player?.goTo((player?.at ?? 0) + by),
		goTo: (at) => void player?.goTo(at),
		clicked: () => tell({ kind: 'clicked' }),
		command: (name) => tell({ kind: 'command', name }),
		allow: () => {
			view.notice(undefined);
			void player?.allow();
		},
	});
	const state = (): FromPanel => ({ kind: 'state', at: player?.at ?? 0, playing: player?.isPlaying ?? false });
	const toggle = async (): Promise<void> => {
		if (player?.isPlaying) player.pause();
		else await player?.resume(playing.back);
	};
	setInterval(() => {
		if (player?.isPlaying) tell(state());
	}, tellEvery);
	const frame = (): void =>
		view.draw({ at: player?.at ?? 0, isPlaying: player?.isPlaying ?? false, duration: player?.duration ?? 0, turns });
	setInterval(frame, drawEvery);

	const open = async (recording: Recording): Promise<void> => {
		const own = ++opening;
		openedAt = performance.now();
		player?.dispose();
		player = undefined;
		view.open(recording.name);
		const reader = readerOf(recording.src, recording.size);
		try {
			const sound = await openSound(reader, recording, (share) => own === opening && view.progress(share));
			if (own !== opening) return;
			view.progress(undefined);
			if ('refused' in sound) {
				view.notice('refused');
				tell({ kind: 'refused', ending: recording.ending });
				return;
			}
			player = made(sound, reader);
			tell({ kind: 'opened', duration: sound.duration, way: sound.way });
			const asked = waiting;
			waiting = undefined;
			if (asked) await panel.take(asked);
			await draw(recording, sound, () => own === opening);
		} catch (error) {
			if (own === opening) failed(error instanceof Error ? error.message : String(error));
		}
	};
	const failed = (why: string): void => {
		view.notice('failed');
		tell({ kind: 'failed', why });
	};
	const made = (sound: Sound, reader: Reader): Player => {
		const own = playerOf(sound, reader, {
			changed: (cost) => {
				if (cost) view.measured(cost);
				tell(state());
			},
			blocked: () => {
				view.notice('blocked');
				tell({ kind: 'blocked' });
			},
			failed,
		});
		own.setRate(playing.rate);
		return own;
	};
	/** The waveform waits for the first sound: both read the same file. */
	const draw = async ({ src, size, ending, peaks }: Recording, sound: Sound, isOpen: () => boolean): Promise<void> => {
		if (peaks === 'coming') return;
		if (peaks) {
			view.waveform(peaks);
			view.drawn(performance.now() - openedAt);
			return;
		}
		const events = {
			drawn: (some: Uint8Array) => isOpen() && view.waveform(some),
			isBusy: () => player?.isStarting ?? false,
			isOpen,
		};
		const found = await waveformOf(readerOf(src, size), ending, sound.duration, script, events);
		if (!found || !isOpen()) return;
		view.drawn(performance.now() - openedAt);
		tell({ kind: 'peaks', peaks: found });
	};
	const panel: Panel = {
		async take(message) {
			switch (message.kind) {
				case 'open':
					playing = message.playing;
					view.playing(playing);
					waiting = undefined;
					await open(message.recording);
					return;
				case 'nothing':
					opening++;
					player?.dispose();
					player = undefined;
					view.nothing(message.text, message.choose);
					return;
				case 'waveform':
					view.waveform(message.peaks);
					view.drawn(performance.now() - openedAt);
					return;
				case 'turns':
					turns = message.turns;
					return;
				case 'prepare':
					await player?.prepare(message.from, message.to);
					return;
				case 'playing':
					playing = message.playing;
					view.playing(playing);
					player?.setRate(playing.rate);
					return;
				default:
					if (!player) {
						waiting = message.kind === 'pause' ? undefined : message;
						return;
					}
					if (message.kind === 'play') await player.play(message.from ?? player.at, message.to);
					else if (message.kind === 'resume') await player.resume(playing.back);
					else if (message.kind === 'pause') player.pause();
					else if (message.kind === 'toggle') await toggle();
					else await player.goTo(player.at + message.by);
			}
		},
	};
	return panel;
}
