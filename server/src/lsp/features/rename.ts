import { renameTarget } from '../../features/renameTarget.ts';
import { documentFeature, type Feature, groupedFeatures, sessionFeature } from '../feature.ts';
import { PrepareRenameRequest, RenameRequest } from '../languageServer.ts';
import { renameEdit } from '../renameEdit.ts';

const target: Feature = documentFeature(
	PrepareRenameRequest.type,
	({ preparesRename }) => ({ renameProvider: preparesRename ? { prepareProvider: true } : true }),
	null,
	({ document }, { position }) => renameTarget(document.transcript, position) ?? null,
);

const edits: Feature = sessionFeature(RenameRequest.type, {}, null, renameEdit);

/**
 * Gives the speaker at the cursor another name, in every transcript of the roster that declares it. Two people become
 * one only when the user says so.
 */
export const rename: Feature = groupedFeatures(target, edits);
