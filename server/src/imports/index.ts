import { captions } from './captions.ts';
import { json } from './json/index.ts';
import type { Imported, Importer, ImportSource } from './recording.ts';
import { oddTimeIn } from './recording.ts';
import { ass } from './text/ass.ts';
import { chat } from './text/chat.ts';
import { sbv } from './text/sbv.ts';
import { textGrid } from './text/textGrid.ts';
import { eaf } from './xml/eaf.ts';
import { ttml } from './xml/ttml.ts';
import { word } from './xml/word.ts';

/** Every format that transcripts are made of. */
export const importers: readonly Importer[] = [word, captions, textGrid, chat, ass, sbv, eaf, ttml, json];

/** Endings of files that can be imported, without the dot, for file pickers. */
export const importExtensions: readonly string[] =
	'json otr textgrid eaf cha ttml dfxp xml ass ssa sbv vtt srt docx'.split(' ');

/** What can be imported, for messages and help. */
const expected = importers.map(({ title, extension }) => `${title} (${extension})`).join(', ');

/** Reads a file of any of the formats. What is refused comes with a message; nothing is ever read in part. */
export function importFile(source: ImportSource): Imported {
	for (const importer of importers) {
		const found = importer.read(source);
		if (!found) continue;
		if (!('segments' in found)) return found;
		if (found.segments.every(({ text }) => text === ''))
			return { problem: `nobody says a word in this ${importer.title}` };
		return oddTimeIn(found) ?? found;
	}
	return { problem: `it is of no known format. These can be read: ${expected}` };
}
