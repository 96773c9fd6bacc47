import { openDecisions } from '../../features/openDecisions.ts';
import { type Attribution, attributionRequest, type DocumentParams } from '../../protocol.ts';
import { documentFeature, type Feature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';

/** What is left to decide about who spoke, for a tree. */
export const attribution: Feature = documentFeature(
	new RequestType<DocumentParams, Attribution, void>(attributionRequest),
	{},
	{ words: 0, attributedWords: 0, groups: [] },
	({ document, settings, client: { say } }) => {
		const open = openDecisions(document.transcript, settings.lint);
		const groups = open.groups.map((group) => ({
			...group,
			title: say(group.title),
			items: group.items.map((item) => ({ ...item, message: say(item.message) })),
		}));
		return { ...open, groups };
	},
);
