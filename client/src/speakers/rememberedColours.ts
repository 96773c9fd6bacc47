import { type Memento, Uri } from 'vscode';
import type { SpeakerRow } from '../../../server/src/protocol.ts';
import { assignColours } from './assignColours.ts';
import { badge, badgeText, dataAddress } from './badge.ts';
import { palette } from './palette.ts';

/** The colours of speakers, which a workspace remembers by name. */
export interface SpeakerColours {
	/** For each of the speakers, an index of the palette. */
	of(speakers: readonly SpeakerRow[]): ReadonlyMap<string, number>;
	/** The same of the names of speakers, turn by turn. */
	ofTurns(names: readonly string[]): ReadonlyMap<string, number>;
}

const key = 'transcript.speakerColours';

/** Colours that stay a speaker's for good. */
export function rememberedColours(memory: Memento): SpeakerColours {
	const ofTurns: SpeakerColours['ofTurns'] = (names) => {
		const known = memory.get<Readonly<Record<string, number>>>(key, {});
		const all = assignColours(names, known, palette.length);
		if (Object.keys(all).some((name) => all[name] !== known[name])) void memory.update(key, all);
		return new Map([...new Set(names)].map((name) => [name, all[name] ?? 0]));
	};
	return {
		ofTurns,
		of(speakers) {
			const turns = speakers
				.flatMap(({ name, turns }) => turns.map(({ range }) => ({ name, line: range.start.line })))
				.sort((a, b) => a.line - b.line);
			return ofTurns(turns.map(({ name }) => name));
		},
	};
}

/** The badge of a speaker for dark and light themes. */
export function badgeIcons(row: Pick<SpeakerRow, 'name' | 'placeholder'>, colour: number): { dark: Uri; light: Uri } {
	const { dark, light } = palette[colour % palette.length] ?? { dark: '#BBBBBB', light: '#5F5F5F' };
	const text = badgeText(row.name, row.placeholder);
	return { dark: iconOf(badge(text, dark, '#000000')), light: iconOf(badge(text, light, '#FFFFFF')) };
}

/** An SVG as an icon. */
export const iconOf = (svg: string): Uri => Uri.parse(dataAddress(svg));
