import { addToRoster } from './addToRoster.ts';
import { attribute } from './attribute.ts';
import { attributeSelection } from './attributeSelection.ts';
import { checkWorkspace } from './checkWorkspace.ts';
import { chooseConvention } from './chooseConvention.ts';
import { clearWorkspaceProblems } from './clearWorkspaceProblems.ts';
import type { Command } from './command.ts';
import { createConfiguration } from './createConfiguration.ts';
import { declareAlias } from './declareAlias.ts';
import { explainConvention } from './explainConvention.ts';
import { exportDictionary } from './exportDictionary.ts';
import { fixAll } from './fixAll.ts';
import { fixWorkspace } from './fixWorkspace.ts';
import { insertLabel } from './insertLabel.ts';
import { insertNextSpeaker } from './insertNextSpeaker.ts';
import { markAsNotSpeech } from './markAsNotSpeech.ts';
import { mergeSpeakers } from './mergeSpeakers.ts';
import { mergeTurns } from './mergeTurns.ts';
import { nextProblem } from './nextProblem.ts';
import { nextTurn } from './nextTurn.ts';
import { nextTurnOfSpeaker } from './nextTurnOfSpeaker.ts';
import { openAsTranscript } from './openAsTranscript.ts';
import { previousProblem } from './previousProblem.ts';
import { previousTurn } from './previousTurn.ts';
import { reassignFromHere } from './reassignFromHere.ts';
import { reassignLabel } from './reassignLabel.ts';
import { reassignSelectedTurns } from './reassignSelectedTurns.ts';
import { reassignTurn } from './reassignTurn.ts';
import { renameSpeaker } from './renameSpeaker.ts';
import { restartServer } from './restartServer.ts';
import { showAllSpeakers } from './showAllSpeakers.ts';
import { showOnlySpeaker } from './showOnlySpeaker.ts';
import { splitTurn } from './splitTurn.ts';
import { stopUsingAsTranscript } from './stopUsingAsTranscript.ts';
import { swapSpeakers } from './swapSpeakers.ts';
import { toggleSpeakerColours } from './toggleSpeakerColours.ts';
import { useAsTranscript } from './useAsTranscript.ts';
import { whoIsThis } from './whoIsThis.ts';

/** Every command of the extension. */
export const commands: readonly Command[] = [
	nextTurn,
	previousTurn,
	nextProblem,
	previousProblem,
	attribute,
	fixAll,
	openAsTranscript,
	restartServer,
	checkWorkspace,
	clearWorkspaceProblems,
	fixWorkspace,
	explainConvention,
	createConfiguration,
	exportDictionary,
	chooseConvention,
	addToRoster,
	declareAlias,
	attributeSelection,
	insertLabel,
	insertNextSpeaker,
	markAsNotSpeech,
	mergeSpeakers,
	mergeTurns,
	nextTurnOfSpeaker,
	reassignFromHere,
	reassignLabel,
	reassignSelectedTurns,
	reassignTurn,
	renameSpeaker,
	showAllSpeakers,
	showOnlySpeaker,
	splitTurn,
	swapSpeakers,
	toggleSpeakerColours,
	stopUsingAsTranscript,
	useAsTranscript,
	whoIsThis,
];
