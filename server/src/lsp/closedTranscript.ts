import { locatedBlocks } from '../model/transcript.ts';
import { amongOthers, type Opened, type Session } from './session.ts';
import { openDocument } from './transcriptDocument.ts';

/**
 * A file that nobody has open, read as its settings say; undefined for one without a turn or of which somebody
 * said that it is none.
 */
export async function closedTranscript(session: Session, uri: string): Promise<Opened | undefined> {
	const { files, configuration, decisions } = session;
	if (decisions.isDeclined(uri)) return undefined;
	const text = await files.readText(uri);
	if (text === undefined) return undefined;
	const settings = await configuration.of(uri);
	const document = openDocument({ uri, version: 0, text }, settings.parse);
	return locatedBlocks(document.transcript, 'turn').next().done
		? undefined
		: { document, settings: amongOthers(session, uri, settings) };
}
