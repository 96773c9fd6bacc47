import { configSchema } from '../../server/src/workspace/configSchema.ts';
import { rosterSchema } from '../../server/src/workspace/rosterSchema.ts';
import { bareJson, type GeneratedFile } from './file.ts';

/** The schemas of the files that a project may have. */
export const schemas = (): readonly GeneratedFile[] => [
	{ path: 'schemas/transcript.schema.json', text: bareJson(configSchema()) },
	{ path: 'schemas/speakers.schema.json', text: bareJson(rosterSchema) },
];
