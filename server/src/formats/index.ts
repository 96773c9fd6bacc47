import { chapters, youTube } from './chapters.ts';
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { json, jsonl } from './json.ts';
import { plain } from './plain.ts';
import { podcast } from './podcast.ts';
import { srt } from './srt.ts';
import { tei } from './tei.ts';
import { vtt } from './vtt.ts';
import { vttWords } from './vttWords.ts';
import { whisperX } from './whisperX.ts';
import { word } from './word.ts';

/** Every format that transcripts are written in, in the order in which users read of them. */
export const formats: readonly Format[] = [
	json,
	jsonl,
	vtt,
	vttWords,
	srt,
	podcast,
	whisperX,
	chapters,
	youTube,
	csv,
	tei,
	html,
	word,
	plain,
];

/** The format of an id; undefined for what is none. */
export const formatOf = (id: string): Format | undefined => formats.find((format) => format.id === id);
