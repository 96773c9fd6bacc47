import { makeFile } from '../../documents/makeFile.ts';
import type { Command } from '../command.ts';

/** Writes every name of the workspace's transcripts into a word list for spell checkers: names are no typos. */
export const exportDictionary: Command = {
	id: 'transcript.exportDictionary',
	run: ({ client }) => makeFile(client, 'transcript-names.txt', 'dictionary', true),
};
