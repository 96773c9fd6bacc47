import { addNote } from './annotate/addNote.ts';
import { addTag } from './annotate/addTag.ts';
import { assignTurn } from './annotate/assignTurn.ts';
import { confirmPlace, placeAnnotation } from './annotate/confirmPlace.ts';
import { nextUnverified } from './annotate/nextUnverified.ts';
import { questionTurn } from './annotate/questionTurn.ts';
import { quotesByTag } from './annotate/quotesByTag.ts';
import { removeAnnotation } from './annotate/removeAnnotation.ts';
import { verifyAndNext } from './annotate/verifyAndNext.ts';
import { verifyTurn } from './annotate/verifyTurn.ts';
import { attribute } from './attribute/attribute.ts';
import { attributeSelection } from './attribute/attributeSelection.ts';
import { goThrough, goThroughWorkspace } from './attribute/goThrough.ts';
import { insertLabel } from './attribute/insertLabel.ts';
import { insertNextSpeaker } from './attribute/insertNextSpeaker.ts';
import { markAsNotSpeech } from './attribute/markAsNotSpeech.ts';
import { nameAllSpeakers } from './attribute/nameAllSpeakers.ts';
import { whoIsThis } from './attribute/whoIsThis.ts';
import { joinShortCues } from './captions/joinShortCues.ts';
import { shiftCues } from './captions/shiftCues.ts';
import { splitCue } from './captions/splitCue.ts';
import { splitLongCues } from './captions/splitLongCues.ts';
import { stretchCues } from './captions/stretchCues.ts';
import { checkWorkspace } from './check/checkWorkspace.ts';
import { clearWorkspaceProblems } from './check/clearWorkspaceProblems.ts';
import { createConfiguration } from './check/createConfiguration.ts';
import { fixAll } from './check/fixAll.ts';
import { fixWorkspace } from './check/fixWorkspace.ts';
import { restartServer } from './check/restartServer.ts';
import { suppress } from './check/suppress.ts';
import type { Command } from './command.ts';
import { correctEverywhere } from './correct/correctEverywhere.ts';
import { copyQuote } from './exchange/copyQuote.ts';
import { exportTranscript } from './exchange/exportTranscript.ts';
import { importTranscript } from './exchange/importTranscript.ts';
import { pseudonymise } from './exchange/pseudonymise.ts';
import { adopt, adoptFolderCommand } from './files/adopt.ts';
import { chooseConvention } from './files/chooseConvention.ts';
import { decideLabel } from './files/decideLabel.ts';
import { explainConvention } from './files/explainConvention.ts';
import { openAsTranscript } from './files/openAsTranscript.ts';
import { openSample } from './files/openSample.ts';
import { stopUsingAsTranscript } from './files/stopUsingAsTranscript.ts';
import { useAsTranscript } from './files/useAsTranscript.ts';
import { chooseRecording } from './hear/chooseRecording.ts';
import { hearTime } from './hear/hearTime.ts';
import { insertTime } from './hear/insertTime.ts';
import { nextDoubtfulWord, nextUnheard } from './hear/listenAndType.ts';
import { playFromCursor, playTurn } from './hear/playTurn.ts';
import {
	jumpBack,
	jumpForward,
	pause,
	play,
	playFaster,
	playSlower,
	showRecording,
	togglePlay,
} from './hear/transport.ts';
import { nextProblem } from './navigate/nextProblem.ts';
import { nextTurn } from './navigate/nextTurn.ts';
import { nextTurnOfSpeaker } from './navigate/nextTurnOfSpeaker.ts';
import { previousProblem } from './navigate/previousProblem.ts';
import { previousTurn } from './navigate/previousTurn.ts';
import { showAllSpeakers } from './navigate/showAllSpeakers.ts';
import { showKeys } from './navigate/showKeys.ts';
import { showOnlySpeaker } from './navigate/showOnlySpeaker.ts';
import { toggleSpeakerColours } from './navigate/toggleSpeakerColours.ts';
import { copyOverview } from './overview/copyOverview.ts';
import { openOverview } from './overview/openOverview.ts';
import { readOverview } from './overview/readOverview.ts';
import { saveOverview } from './overview/saveOverview.ts';
import { addToRoster } from './people/addToRoster.ts';
import { declareAlias } from './people/declareAlias.ts';
import { exportDictionary } from './people/exportDictionary.ts';
import { mergeSpeakers } from './people/mergeSpeakers.ts';
import { renameSpeaker } from './people/renameSpeaker.ts';
import { openPreview } from './preview/openPreview.ts';
import { mergeTurns } from './reassign/mergeTurns.ts';
import { reassignFromHere } from './reassign/reassignFromHere.ts';
import { reassignLabel } from './reassign/reassignLabel.ts';
import { reassignSelectedTurns } from './reassign/reassignSelectedTurns.ts';
import { reassignTurn } from './reassign/reassignTurn.ts';
import { splitTurn } from './reassign/splitTurn.ts';
import { swapSpeakers } from './reassign/swapSpeakers.ts';

/** Every command of the extension. */
export const commands: readonly Command[] = [
	showKeys,
	verifyTurn,
	verifyAndNext,
	nextUnverified,
	questionTurn,
	addNote,
	addTag,
	assignTurn,
	removeAnnotation,
	quotesByTag,
	showRecording,
	chooseRecording,
	playTurn,
	playFromCursor,
	play,
	pause,
	togglePlay,
	jumpBack,
	jumpForward,
	playSlower,
	playFaster,
	hearTime,
	insertTime,
	nextUnheard,
	nextDoubtfulWord,
	confirmPlace,
	placeAnnotation,
	nextTurn,
	previousTurn,
	nextProblem,
	previousProblem,
	attribute,
	fixAll,
	adopt,
	adoptFolderCommand,
	openSample,
	openAsTranscript,
	restartServer,
	suppress,
	correctEverywhere,
	checkWorkspace,
	clearWorkspaceProblems,
	fixWorkspace,
	decideLabel,
	explainConvention,
	createConfiguration,
	importTranscript,
	copyQuote,
	exportTranscript,
	pseudonymise,
	exportDictionary,
	chooseConvention,
	addToRoster,
	declareAlias,
	attributeSelection,
	openOverview,
	openPreview,
	readOverview,
	copyOverview,
	saveOverview,
	goThrough,
	goThroughWorkspace,
	insertLabel,
	insertNextSpeaker,
	markAsNotSpeech,
	mergeSpeakers,
	nameAllSpeakers,
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
	joinShortCues,
	shiftCues,
	splitCue,
	splitLongCues,
	stretchCues,
	swapSpeakers,
	toggleSpeakerColours,
	stopUsingAsTranscript,
	useAsTranscript,
	whoIsThis,
];
