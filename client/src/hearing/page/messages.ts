/** What the panel that plays a recording and the extension say to each other. Times are in seconds. */

/** What somebody says without a break, as the panel shows it. */
export interface ShownTurn {
	readonly from: number;
	readonly to: number;
	/** Empty for speech without a label. */
	readonly name: string;
	/** One of the twelve colours of speakers, from 1 on; 0 for none. */
	readonly colour: number;
	/** True where the times are reckoned from the length of the text. */
	readonly estimated: boolean;
}

/** A recording to be opened. */
export interface Recording {
	/** Where the panel reads it. */
	readonly src: string;
	readonly name: string;
	/** Its ending, without the dot, in small letters. */
	readonly ending: string;
	/** Bytes. */
	readonly size: number;
	/** The waveform as it was reckoned before; `coming` where the extension reckons it. */
	readonly peaks?: Uint8Array | 'coming';
}

/** How to play. */
export interface Playing {
	readonly rate: number;
	/** Seconds that playing goes back when it is resumed, and that a jump goes. */
	readonly back: number;
	readonly jump: number;
}

/** What the buttons of the panel ask of the extension. */
export type PanelButton = 'playTurn' | 'slower' | 'faster' | 'choose';

export type ToPanel =
	| { readonly kind: 'open'; readonly recording: Recording; readonly playing: Playing }
	| { readonly kind: 'nothing'; readonly text: string; readonly choose: boolean }
	| { readonly kind: 'waveform'; readonly peaks: Uint8Array }
	| { readonly kind: 'turns'; readonly turns: readonly ShownTurn[] }
	| { readonly kind: 'playing'; readonly playing: Playing }
	| { readonly kind: 'play'; readonly from?: number | undefined; readonly to?: number | undefined }
	/** What will likely be played next. */
	| { readonly kind: 'prepare'; readonly from: number; readonly to: number }
	| { readonly kind: 'resume' }
	| { readonly kind: 'pause' }
	| { readonly kind: 'toggle' }
	| { readonly kind: 'jump'; readonly by: number };

/** What a play cost. */
export interface Cost {
	/** Milliseconds from the message to the sound. */
	readonly wait: number;
	/** Bytes read for it so far. */
	readonly bytes: number;
}

export type FromPanel =
	| { readonly kind: 'ready' }
	| { readonly kind: 'opened'; readonly duration: number; readonly way: 'parts' | 'whole' | 'stream' }
	| { readonly kind: 'state'; readonly at: number; readonly playing: boolean }
	| { readonly kind: 'blocked' }
	| { readonly kind: 'refused'; readonly ending: string }
	| { readonly kind: 'failed'; readonly why: string }
	| { readonly kind: 'peaks'; readonly peaks: Uint8Array }
	/** Somebody used the mouse here: the keyboard belongs to the text. */
	| { readonly kind: 'clicked' }
	| { readonly kind: 'command'; readonly name: PanelButton };
