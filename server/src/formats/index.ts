import type { Format } from './format.ts';
import { json, jsonl } from './json.ts';

/** Every format that transcripts are written in, in the order in which users read of them. */
export const formats: readonly Format[] = [json, jsonl];

/** The format of an id; undefined for what is none. */
export const formatOf = (id: string): Format | undefined => formats.find((format) => format.id === id);
