import type { Feature } from '../feature.ts';
import { annotations } from './annotations.ts';
import { attribution } from './attribution.ts';
import { attributionChanges } from './attributionChanges.ts';
import { candidates } from './candidates.ts';
import { codeActions } from './codeActions.ts';
import { codeLens } from './codeLens.ts';
import { completion } from './completion.ts';
import { cues } from './cues.ts';
import { definition } from './definition.ts';
import { documentHighlight } from './documentHighlight.ts';
import { documentLink } from './documentLink.ts';
import { documentSymbols } from './documentSymbols.ts';
import { exchange } from './exchange.ts';
import { executeCommand } from './executeCommand.ts';
import { explain } from './explain.ts';
import { foldingRanges } from './foldingRanges.ts';
import { formatting } from './formatting.ts';
import { hearing } from './hearing.ts';
import { hover } from './hover.ts';
import { inlayHint } from './inlayHint.ts';
import { decideLabel, explainPage } from './labels.ts';
import { linkedEditingRange } from './linkedEditingRange.ts';
import { operation } from './operation.ts';
import { otherPlaces, rememberTerm } from './otherPlaces.ts';
import { overview } from './overview.ts';
import { preview } from './preview.ts';
import { quote } from './quote.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { selectionRange } from './selectionRange.ts';
import { semanticTokens } from './semanticTokens.ts';
import { speakers } from './speakers.ts';
import { startingTexts } from './startingTexts.ts';
import { summary } from './summary.ts';
import { taggedPassages } from './taggedPassages.ts';
import { unnamedSpeakers } from './unnamedSpeakers.ts';
import { whoIsThis } from './whoIsThis.ts';
import { willRename } from './willRename.ts';
import { workspaceDecisions } from './workspaceDecisions.ts';
import { workspaceFixes } from './workspaceFixes.ts';
import { workspaceSymbol } from './workspaceSymbol.ts';

/**
 * Every request that the server answers, diagnostics left out. A feature is a pure function in a file of its own in
 * `server/src/features`, a file here that says it in the protocol's words, and a line in this list.
 */
export const features: readonly Feature[] = [
	documentSymbols,
	foldingRanges,
	hover,
	codeActions,
	completion,
	definition,
	quote,
	references,
	documentHighlight,
	rename,
	linkedEditingRange,
	selectionRange,
	documentLink,
	formatting,
	inlayHint,
	codeLens,
	semanticTokens,
	workspaceSymbol,
	summary,
	speakers,
	attribution,
	overview,
	preview,
	attributionChanges,
	otherPlaces,
	rememberTerm,
	operation,
	executeCommand,
	cues,
	exchange,
	candidates,
	unnamedSpeakers,
	whoIsThis,
	workspaceDecisions,
	workspaceFixes,
	explain,
	explainPage,
	decideLabel,
	startingTexts,
	annotations,
	taggedPassages,
	hearing,
	willRename,
];
