/**
 * Ids of the ways to write down who speaks; users write them in settings. Written by `npm run generate` from the
 * files of conventions/.
 */
export type ConventionId =
	| 'voice-cue'
	| 'irc'
	| 'timed-name'
	| 'minutes'
	| 'question-answer'
	| 'bold-name'
	| 'bold-name-own-line'
	| 'initials'
	| 'caps-name'
	| 'period-name'
	| 'plain-name'
	| 'plain-name-own-line';
