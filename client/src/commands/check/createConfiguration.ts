import { makeFile } from '../../documents/makeFile.ts';
import type { Command } from '../command.ts';

/** Writes a `.transcript.yaml` to start from into the open folder, or shows the one that is there. */
export const createConfiguration: Command = {
	id: 'transcript.createConfiguration',
	run: ({ client }) => makeFile(client, '.transcript.yaml', 'configuration', false),
};
