import { configSchema } from '../../server/src/workspace/configSchema.ts';
import { rosterSchema } from '../../server/src/workspace/rosterSchema.ts';
import { type GeneratedFile, json } from './file.ts';

/** The schemas of the files that a project may have. */
export const schemas = (): readonly GeneratedFile[] => [
	{ path: 'schemas/transcript.schema.json', text: json(configSchema()) },
	{ path: 'schemas/speakers.schema.json', text: json(rosterSchema) },
];
