import { writeWordTimes } from '../../facts/wordTimes/wordTimes.ts';
import { pseudonymise } from '../../features/pseudonyms/pseudonymise.ts';
import { type Exported, isChosen } from '../../formats/exported.ts';
import { formatOf, formats } from '../../formats/index.ts';
import { utterancesOf } from '../../formats/utterances.ts';
import { importExtensions, importFile } from '../../imports/index.ts';
import { transcriptOf } from '../../imports/transcriptOf.ts';
import {
	type ExportParams,
	type ExportResult,
	exportRequest,
	formatsRequest,
	type ImportParams,
	type ImportResult,
	importRequest,
	type KnownFormats,
	type PseudonymiseParams,
	type PseudonymiseResult,
	pseudonymiseRequest,
} from '../../protocol.ts';
import { nameOf } from '../../workspace/uri.ts';
import { notOpen } from '../carryOut.ts';
import { documentFeature, type Feature, groupedFeatures, sessionFeature } from '../feature.ts';
import { RequestType } from '../languageServer.ts';
import { openedAt } from '../session.ts';
import { wordTimesOf } from '../wordTimesOf.ts';

/** The formats that there are. */
const known: Feature = sessionFeature(
	new RequestType<object, KnownFormats, void>(formatsRequest),
	{},
	{ imports: [], exports: [] },
	({ client: { say } }) => ({
		imports: importExtensions,
		exports: formats.map(({ id, title, extension }) => ({ id, title: say(title), extension })),
	}),
);

const failed = { message: 'This file met a fault in Transcript itself: its output says more.' };

/** A transcript made of a file of another program. */
const fromOther: Feature = sessionFeature(
	new RequestType<ImportParams, ImportResult, void>(importRequest),
	{},
	failed,
	({ client: { say } }, { name, text, binary, to, convention }): ImportResult => {
		const bytes = bytesOf(binary ?? '');
		const made = transcriptOf(importFile({ name, bytes, text }), { to, convention });
		if ('problem' in made) return { message: `${name}: ${say(made.problem)}.` };
		const words = made.words && writeWordTimes(made.words);
		return { text: made.text, notes: made.notes.map(say), ...(words !== undefined && { words }) };
	},
);

/** An open document in another format. */
const toOther: Feature = sessionFeature(
	new RequestType<ExportParams, ExportResult, void>(exportRequest),
	{},
	failed,
	async (session, { textDocument, to, speakers, sections, times }): Promise<ExportResult> => {
		const words = await wordTimesOf(session, textDocument.uri);
		const found = await openedAt(session, textDocument.uri);
		if (!found) return notOpen;
		const format = formatOf(to);
		if (!format) return { message: `There is no format ${to}.` };
		const { transcript, uri } = found.document;
		const stranger = speakers?.find(
			(name) =>
				!utterancesOf(transcript).some((said) => isChosen({ ...transcript, selection: { speakers: [name] } }, said)),
		);
		if (stranger !== undefined) return { message: `Nobody here is called ${stranger}.` };
		const whole: Exported = {
			...transcript,
			selection: { speakers, sections, times },
			...(words && { wordTimes: { version: 1, words } }),
		};
		const written = format.write(nameOf(uri), whole);
		if ('problem' in written) return { message: `It cannot be written as ${format.title}: ${written.problem}.` };
		const { text, bytes, notes = [], leftOut = 0 } = written;
		return { text, notes: notes.map(session.client.say), leftOut, ...(bytes && { binary: charactersOf(bytes) }) };
	},
);

/** An open document without names. */
const withoutNames: Feature = documentFeature(
	new RequestType<PseudonymiseParams, PseudonymiseResult, void>(pseudonymiseRequest),
	{},
	failed,
	({ document, client: { say } }, { key }) => {
		const made = pseudonymise(document.transcript, key);
		return 'message' in made ? made : { ...made, misses: made.misses.map((miss) => ({ ...miss, why: say(miss.why) })) };
	},
);

export const exchange: Feature = groupedFeatures(known, fromOther, toOther, withoutNames);

const bytesOf = (characters: string): Uint8Array =>
	Uint8Array.from({ length: characters.length }, (_, index) => characters.charCodeAt(index) & 0xff);

function charactersOf(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
	return parts.join('');
}
