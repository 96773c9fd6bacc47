import type { Convention } from '../model/convention.ts';
import type { ConventionId } from '../model/label.ts';
import { boldName } from './boldName.ts';
import { boldNameOwnLine } from './boldNameOwnLine.ts';
import { capsName } from './capsName.ts';
import { initials } from './initials.ts';
import { irc } from './irc.ts';
import { minutes } from './minutes.ts';
import { periodName } from './periodName.ts';
import { plainName } from './plainName.ts';
import { plainNameOwnLine } from './plainNameOwnLine.ts';
import { questionAnswer } from './questionAnswer.ts';
import { timedName } from './timedName.ts';
import { voiceCue } from './voiceCue.ts';

/** Every convention. A line belongs to the first that can read it: those of a narrow shape come first. */
export const conventions: readonly [Convention, ...Convention[]] = [
	voiceCue,
	irc,
	timedName,
	minutes,
	questionAnswer,
	boldName,
	boldNameOwnLine,
	initials,
	capsName,
	periodName,
	plainName,
	plainNameOwnLine,
];

const byId = new Map<string, Convention>(conventions.map((convention) => [convention.id, convention]));

/** The convention of an id; undefined for `auto` or anything else. */
export const conventionOf = (id: ConventionId | string): Convention | undefined => byId.get(id);

/** The convention of labels in the cues of captions. */
export const cueConvention = voiceCue;
