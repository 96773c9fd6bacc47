import { rolesOf } from '../facts/conversation/roles.ts';
import { speakingTime } from '../facts/conversation/speakingTime.ts';
import { statisticsOf } from '../facts/conversation/statistics.ts';
import type { Speaker } from '../facts/people/speakers.ts';
import { type Speech, speechOf } from '../facts/speech/speech.ts';
import { diagnose } from '../lint/diagnose.ts';
import type { LintSettings } from '../lint/settings.ts';
import type { Transcript } from '../model/transcript.ts';
import { onLine, type Range } from '../text/position.ts';

/** Somebody who speaks, with figures: a row of a tree. */
export interface SpeakerRow {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly affiliation?: string;
	readonly role?: string;
	readonly placeholder: boolean;
	readonly declared: boolean;
	readonly words: number;
	/** Of all words, 0 to 1. */
	readonly share: number;
	/** How long the words took to say, in seconds; reckoned from their number where no times are written. */
	readonly seconds: number;
	/** True where times in the text tell `seconds`. */
	readonly measured: boolean;
	/** Findings of warning or error that begin in a turn of theirs. */
	readonly problems: number;
	/** In order: the label, and all of the turn up to its last word. */
	readonly turns: readonly { readonly label: Range; readonly range: Range }[];
}

/** Everybody who speaks: those whom nobody knows first, then in the order in which they first speak. */
export function speakerRows(transcript: Transcript, settings: LintSettings): readonly SpeakerRow[] {
	const speeches = new Map<Speaker, Speech[]>();
	for (const speech of speechOf(transcript)) {
		if (!speech.speaker || !speech.turn) continue;
		const own = speeches.get(speech.speaker);
		if (own) own.push(speech);
		else speeches.set(speech.speaker, [speech]);
	}
	const problems = problemsBySpeaker(transcript, settings);
	const roles = rolesOf(transcript);
	const rows = statisticsOf(transcript).speakers.map(({ speaker, words, share }): SpeakerRow => {
		const role = speaker.declared?.role ?? roles.get(speaker);
		return {
			name: speaker.name,
			aliases: speaker.aliases,
			...(speaker.affiliation !== undefined && { affiliation: speaker.affiliation }),
			...(role !== undefined && { role }),
			placeholder: speaker.placeholder,
			declared: speaker.declared !== undefined,
			words,
			share,
			...speakingTime(transcript, speeches.get(speaker) ?? []),
			problems: problems.get(speaker) ?? 0,
			turns: (speeches.get(speaker) ?? []).map((speech) => turnOf(transcript, speech)),
		};
	});
	return [...rows.filter(({ placeholder }) => placeholder), ...rows.filter(({ placeholder }) => !placeholder)];
}

function turnOf({ lines }: Transcript, { turn, line, endLine }: Speech): SpeakerRow['turns'][number] {
	const end = { line: endLine, character: lines[endLine]?.text.length ?? 0 };
	const label = onLine(line, turn?.block.label.span ?? { start: 0, end: 0 });
	return { label, range: { start: { line, character: 0 }, end } };
}

function problemsBySpeaker(transcript: Transcript, settings: LintSettings): ReadonlyMap<Speaker, number> {
	const counts = new Map<Speaker, number>();
	const speeches = speechOf(transcript);
	let at = 0;
	for (const { severity, range } of diagnose(transcript, settings)) {
		if (severity !== 'warning' && severity !== 'error') continue;
		while ((speeches[at]?.endLine ?? Number.POSITIVE_INFINITY) < range.start.line) at++;
		const speech = speeches[at];
		if (speech?.speaker && speech.line <= range.start.line) {
			counts.set(speech.speaker, (counts.get(speech.speaker) ?? 0) + 1);
		}
	}
	return counts;
}
