import { affiliationMismatch } from './affiliationMismatch.ts';
import { audioTag } from './audioTag.ts';
import { brokenParagraph } from './brokenParagraph.ts';
import { conflictMarker } from './conflictMarker.ts';
import { consecutiveTurns } from './consecutiveTurns.ts';
import { cueText } from './cueText.ts';
import { cueTiming } from './cueTiming.ts';
import { cueVoice } from './cueVoice.ts';
import { duplicateSpeaker } from './duplicateSpeaker.ts';
import { emptyTurn } from './emptyTurn.ts';
import { headingInSentence } from './headingInSentence.ts';
import { houseTerm } from './houseTerm.ts';
import { inlineLabel } from './inlineLabel.ts';
import { labelSpacing } from './labelSpacing.ts';
import { malformedLabel } from './malformedLabel.ts';
import { metadata } from './metadata.ts';
import { multiSpeakerLabel } from './multiSpeakerLabel.ts';
import { placeholderSpeaker } from './placeholderSpeaker.ts';
import { repeatedText } from './repeatedText.ts';
import type { Rule } from './rule.ts';
import { selfIntroductionMismatch } from './selfIntroductionMismatch.ts';
import { sentenceAcrossTurns } from './sentenceAcrossTurns.ts';
import { speakerNearMiss } from './speakerNearMiss.ts';
import { speakerVariant } from './speakerVariant.ts';
import { timestampFormat } from './timestampFormat.ts';
import { timestampOrder } from './timestampOrder.ts';
import { timestampRange } from './timestampRange.ts';
import { unattributed } from './unattributed.ts';
import { undeclaredSpeaker } from './undeclaredSpeaker.ts';
import { unknownSuppression } from './unknownSuppression.ts';
import { unlabelledDocument } from './unlabelledDocument.ts';
import { unreadLabel } from './unreadLabel.ts';
import { unresolvedAudio } from './unresolvedAudio.ts';
import { unstyledLabel } from './unstyledLabel.ts';
import { unusedSpeaker } from './unusedSpeaker.ts';
import { unusedSuppression } from './unusedSuppression.ts';

/** Every rule, in the order in which users read of them. */
export const rules: readonly Rule[] = [
	unattributed,
	unlabelledDocument,
	placeholderSpeaker,
	malformedLabel,
	unstyledLabel,
	labelSpacing,
	emptyTurn,
	inlineLabel,
	speakerNearMiss,
	speakerVariant,
	affiliationMismatch,
	selfIntroductionMismatch,
	undeclaredSpeaker,
	unusedSpeaker,
	duplicateSpeaker,
	multiSpeakerLabel,
	consecutiveTurns,
	brokenParagraph,
	sentenceAcrossTurns,
	headingInSentence,
	audioTag,
	unreadLabel,
	unresolvedAudio,
	timestampFormat,
	timestampOrder,
	timestampRange,
	cueText,
	cueTiming,
	cueVoice,
	metadata,
	repeatedText,
	conflictMarker,
	houseTerm,
	unknownSuppression,
	unusedSuppression,
];

/** The rule of an id; undefined for what is none. */
export const ruleOf = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);
