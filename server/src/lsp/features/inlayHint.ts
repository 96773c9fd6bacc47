import { inlayHints } from '../../features/inlayHints.ts';
import { describeError } from '../describeError.ts';
import { documentFeature, type Feature, groupedFeatures } from '../feature.ts';
import { InlayHintRequest } from '../languageServer.ts';

/** Tells clients that show hints when other hints are wanted. */
const refresh: Feature = {
	capabilities: {},
	register({ connection, client, configuration }) {
		if (!client.refreshesInlayHints) return;
		configuration.listen(() => {
			connection.languages.inlayHint
				.refresh()
				.catch((error: unknown) => connection.console.error(`workspace/inlayHint/refresh: ${describeError(error)}`));
		});
	},
};

/** Names of speakers where the text leaves them out. */
export const inlayHint: Feature = groupedFeatures(
	documentFeature(InlayHintRequest.type, { inlayHintProvider: true }, [], ({ document, settings, client }, { range }) =>
		inlayHints(document.transcript, range, settings.inlayHints).map(({ position, text, tooltip, padding }) => ({
			position,
			label: text,
			tooltip: client.say(tooltip),
			paddingLeft: padding === 'left',
			paddingRight: padding === 'right',
		})),
	),
	refresh,
);
