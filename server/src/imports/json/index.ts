import type { Importer } from '../recording.ts';
import { assemblyAi } from './assemblyAi.ts';
import { awsTranscribe } from './awsTranscribe.ts';
import { deepgram } from './deepgram.ts';
import type { Dialect } from './dialect.ts';
import { oTranscribe } from './oTranscribe.ts';
import { podcasting } from './podcasting.ts';
import { rev } from './rev.ts';
import { transformers } from './transformers.ts';
import { whisper } from './whisper.ts';
import { whisperCpp } from './whisperCpp.ts';

/** Every dialect; those that others could be taken for come last. */
export const dialects: readonly Dialect[] = [
	whisperCpp,
	transformers,
	deepgram,
	awsTranscribe,
	rev,
	podcasting,
	oTranscribe,
	assemblyAi,
	whisper,
];

/** JSON of speech-to-text tools: what it is, its fields tell. */
export const json: Importer = {
	id: 'json',
	title: 'JSON of a speech-to-text tool',
	extension: '.json',
	read({ name, text }) {
		if (text === undefined || (!/\.(?:json|otr)$/i.test(name) && !/^\s*[{[]/.test(text.slice(0, 1000))))
			return undefined;
		let value: unknown;
		try {
			value = JSON.parse(text);
		} catch (error) {
			// The parser throws for nothing but text that is no JSON.
			const named = /\.(?:json|otr)$/i.test(name);
			return named
				? { problem: `it is no valid JSON (${error instanceof Error ? error.message : 'unknown'})` }
				: undefined;
		}
		for (const dialect of dialects) {
			const found = dialect.read(value);
			if (found) return found;
		}
		return {
			problem: `its JSON is of none of the known shapes: ${dialects.map(({ title, shape }) => `${title} (${shape})`).join('; ')}`,
		};
	},
};
