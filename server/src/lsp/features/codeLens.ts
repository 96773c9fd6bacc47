import { codeLenses, type CodeLens as Place } from '../../features/codeLenses.ts';
import { codeLensTitle } from '../../features/codeLensTitle.ts';
import { onLine } from '../../text/position.ts';
import { describeError } from '../describeError.ts';
import { documentFeature, type Feature, groupedFeatures, sessionFeature } from '../feature.ts';
import { type CodeLens, CodeLensRefreshRequest, CodeLensRequest, CodeLensResolveRequest } from '../languageServer.ts';
import { openedAt } from '../session.ts';

/** What a lens has with it until it is shown: its figures are worked out only then. */
interface Unresolved extends Place {
	readonly uri: string;
}

const places: Feature = documentFeature(
	CodeLensRequest.type,
	{ codeLensProvider: { resolveProvider: true } },
	[],
	({ document, settings }) =>
		settings.codeLens
			? codeLenses(document.transcript).map((place) => ({
					range: onLine(place.line, { start: 0, end: 0 }),
					data: { ...place, uri: document.uri } satisfies Unresolved,
				}))
			: [],
);

const nothing: CodeLens = { range: onLine(0, { start: 0, end: 0 }), command: { title: '', command: '' } };

const figures: Feature = sessionFeature(CodeLensResolveRequest.type, {}, nothing, async (session, lens) => {
	const { kind, line, uri } = lens.data as Unresolved;
	const found = await openedAt(session, uri);
	const title = found && codeLensTitle(found.document.transcript, kind, line, session.client.say);
	return { ...lens, command: { title: title ?? '', command: '' } };
});

/** Tells clients that show figures when they are wanted or not any more. */
const refresh: Feature = {
	capabilities: {},
	register({ connection, client, configuration }) {
		if (!client.refreshesCodeLenses) return;
		configuration.listen(() => {
			connection
				.sendRequest(CodeLensRefreshRequest.type)
				.catch((error: unknown) =>
					connection.console.error(`${CodeLensRefreshRequest.method}: ${describeError(error)}`),
				);
		});
	},
};

/** Figures above sections, exchanges and first turns. */
export const codeLens: Feature = groupedFeatures(places, figures, refresh);
