import { keepParts, type Loaded, makeDeck, momentOf, type Parts, putOn } from './decks.ts';
import type { Cost } from './messages.ts';
import { nextStretch } from './plan.ts';
import type { Reader } from './reader.ts';
import type { Sound } from './sound.ts';

/** Plays one recording. Every call can be made at any time and as often as one likes. */
export interface Player {
	readonly duration: number;
	/** The moment of the recording, in seconds. */
	readonly at: number;
	readonly isPlaying: boolean;
	/** True from a play until its first sound. */
	readonly isStarting: boolean;
	/** Plays from a moment on, until another where one is given. */
	play(from: number, until?: number): Promise<void>;
	/** Reads what will likely be played next, while nothing is. */
	prepare(from: number, until: number): Promise<void>;
	/** Goes on, `back` seconds before where it stopped. */
	resume(back: number): Promise<void>;
	pause(): void;
	/** Goes to a moment; what plays goes on there. */
	goTo(seconds: number): Promise<void>;
	setRate(rate: number): void;
	/** Tries again what the browser refused before somebody clicked. */
	allow(): Promise<void>;
	dispose(): void;
}

/** What a player tells. */
export interface PlayerEvents {
	/** Started, stopped or gone elsewhere; `cost` with the first sound of a play. */
	changed(cost?: Cost): void;
	/** A click is needed before the first sound. */
	blocked(): void;
	failed(why: string): void;
}

/** How often it is looked where the sound is, in milliseconds. */
const tick = 20;

export function playerOf(sound: Sound, reader: Reader, events: PlayerEvents): Player {
	const parts: Parts = sound.way === 'parts' ? keepParts(reader, sound.parted) : oneUrl(sound);
	let [deck, spare] = [makeDeck(), makeDeck()];
	/** `starting`: asked for, and not heard yet. */
	let state: 'still' | 'starting' | 'playing' = 'still';
	let rest = 0;
	let until: number | undefined;
	let turn = 0;
	let coming: Promise<unknown> | undefined;
	let rate = 1;
	let asked: { readonly from: number; readonly until: number | undefined } | undefined;
	const at = (): number => (state === 'playing' && deck.part ? momentOf(deck) : rest);
	const stop = (): void => {
		const was = at();
		turn++;
		state = 'still';
		deck.audio.pause();
		spare.audio.pause();
		rest = Math.min(was, until ?? was);
	};
	const stretch = (from: number, isFirst: boolean, end = until): Promise<Loaded> => {
		const bytesPerSecond = sound.way === 'parts' ? sound.parted.bytesPerSecond : 1;
		const { to } = nextStretch(from, { until: end, duration: sound.duration, bytesPerSecond, isFirst });
		return parts.read(from, to);
	};
	const failed = (error: unknown): void => {
		stop();
		if (error instanceof DOMException && error.name === 'NotAllowedError') events.blocked();
		else events.failed(error instanceof Error ? error.message : String(error));
		events.changed();
	};
	const prepareNext = (): void => {
		const end = deck.part?.to ?? sound.duration;
		const left = (end - momentOf(deck)) / rate;
		if (coming || left > 4 || end >= sound.duration - 0.05 || (until !== undefined && until <= end)) return;
		const own = turn;
		coming = (async () => {
			const part = parts.at(end) ?? (await stretch(end, false));
			if (own === turn) putOn(spare, part, end);
		})().catch((error: unknown) => own === turn && failed(error));
	};
	const follow = async (): Promise<void> => {
		const own = turn;
		const end = deck.part?.to ?? sound.duration;
		if (end >= sound.duration - 0.1 || (until !== undefined && until <= end + 0.02)) {
			stop();
			events.changed();
			return;
		}
		await coming;
		coming = undefined;
		if (own !== turn) return;
		if (!spare.part || spare.part.from > end + 0.1 || spare.part.to <= end + 0.05) {
			putOn(spare, parts.at(end) ?? (await stretch(end, false)), end);
			if (own !== turn) return;
		}
		[deck, spare] = [spare, deck];
		deck.audio.playbackRate = rate;
		await deck.audio.play();
	};
	const look = (): void => {
		if (state !== 'playing') return;
		if (until !== undefined && momentOf(deck) >= until) {
			stop();
			events.changed();
		} else prepareNext();
	};
	const timer = setInterval(look, tick);
	for (const one of [deck, spare]) {
		one.audio.onended = () => {
			if (state === 'playing' && one === deck) follow().catch(failed);
		};
		one.audio.onerror = () => {
			if (one === deck && one.part) failed(new Error(one.audio.error?.message ?? ''));
		};
	}
	const play = async (from: number, end?: number): Promise<void> => {
		const start = performance.now();
		const before = reader.total;
		stop();
		const own = turn;
		until = end;
		rest = Math.min(Math.max(0, from), sound.duration);
		asked = { from: rest, until: end };
		coming = undefined;
		state = 'starting';
		try {
			const part = parts.at(rest) ?? (await stretch(rest, true));
			if (own !== turn) return;
			// A deck that has the part already sounds at once.
			if (spare.part === part) [deck, spare] = [spare, deck];
			putOn(deck, part, rest);
			deck.audio.playbackRate = rate;
			await deck.audio.play();
			if (own !== turn) return;
			state = 'playing';
			events.changed({ wait: performance.now() - start, bytes: reader.total - before });
		} catch (error) {
			// A play that was overtaken by another is none that failed.
			if (own === turn) failed(error);
		}
	};
	return {
		duration: sound.duration,
		get at() {
			return at();
		},
		get isPlaying() {
			return state !== 'still';
		},
		get isStarting() {
			return state === 'starting';
		},
		play,
		async prepare(from, end) {
			const own = turn;
			if (state !== 'still' || sound.way !== 'parts') return;
			try {
				const part = parts.at(from) ?? (await stretch(from, true, end));
				if (own === turn && deck.part !== part) putOn(spare, part, from);
			} catch {
				// Whoever plays it is told.
			}
		},
		async resume(back) {
			if (state !== 'still') return;
			const from = rest >= sound.duration - 0.1 ? 0 : Math.max(0, rest - back);
			await play(from, until !== undefined && from < until - back - 0.1 ? until : undefined);
		},
		pause() {
			if (state === 'still') return;
			stop();
			events.changed();
		},
		async goTo(seconds) {
			const to = Math.min(Math.max(0, seconds), sound.duration);
			if (state !== 'still') await play(to, until !== undefined && to < until ? until : undefined);
			else {
				stop();
				rest = to;
				until = undefined;
				events.changed();
			}
		},
		setRate(next) {
			rate = next;
			deck.audio.playbackRate = next;
		},
		async allow() {
			if (asked) await play(asked.from, asked.until);
		},
		dispose() {
			stop();
			clearInterval(timer);
			for (const one of [deck, spare]) {
				one.audio.onerror = null;
				one.audio.removeAttribute('src');
				one.audio.load();
			}
			parts.dispose();
		},
	};
}

/** A recording that has one address is one part. */
function oneUrl(sound: Extract<Sound, { url: string }>): Parts {
	const whole: Loaded = { url: sound.url, from: 0, to: sound.duration, bytes: 0 };
	return {
		at: () => whole,
		read: async () => whole,
		dispose: () => sound.way === 'whole' && URL.revokeObjectURL(sound.url),
	};
}
