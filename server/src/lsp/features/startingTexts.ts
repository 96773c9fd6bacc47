import { namesToSpell, spellingDictionary } from '../../formats/spelling.ts';
import { type StartingTexts, type StartingTextsParams, startingTextsRequest } from '../../protocol.ts';
import { startingConfig } from '../../workspace/startingTexts.ts';
import { closedTranscript } from '../closedTranscript.ts';
import { type Feature, sessionFeature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';
import { openedAt } from '../session.ts';

/** How many files are read before others have their turn. */
const batch = 20;

/** The texts of files that commands make: a configuration, a dictionary of names. */
export const startingTexts: Feature = sessionFeature(
	new RequestType<StartingTextsParams, StartingTexts, void>(startingTextsRequest),
	{},
	{ text: '' },
	async (session, params) => {
		if (params.kind === 'configuration') return { text: startingConfig() };
		const names = new Set<string>();
		for (const [index, uri] of (await session.files.findTranscripts()).entries()) {
			const found = (await openedAt(session, uri)) ?? (await closedTranscript(session, uri));
			if (found) for (const name of namesToSpell(found.document.transcript)) names.add(name);
			if (index % batch === batch - 1) await session.runtime.yield();
		}
		for (const { uri } of session.documents.all()) {
			const found = await openedAt(session, uri);
			if (found) for (const name of namesToSpell(found.document.transcript)) names.add(name);
		}
		return { text: spellingDictionary([...names]) };
	},
);
