/** What can be told of a file that may be a transcript. */
export interface Candidate {
	/** The file's name, without its folder. */
	readonly name: string;
	readonly turns: number;
	readonly speakers: number;
	/** True for a file in an open folder: there is a setting that can adopt the folder. */
	readonly inFolder: boolean;
}

/** What may be answered to an offer. */
export type Answer = 'adopt' | 'folder' | 'later' | 'never';

/** What is asked of one file or of several at once, in words that are still to be translated. */
export interface Question {
	readonly kind: 'one' | 'several';
	/** The first names. */
	readonly names: readonly string[];
	/** How many files are asked about. */
	readonly count: number;
	/** Of the first file. */
	readonly turns: number;
	readonly speakers: number;
	readonly answers: readonly Answer[];
}

/** So many names are said; the rest are counted. */
const mostNames = 3;

/** One question for all files that wait; undefined for none. */
export function questionOf(candidates: readonly Candidate[]): Question | undefined {
	const [first] = candidates;
	if (!first) return undefined;
	const answers: readonly Answer[] = candidates.some(({ inFolder }) => inFolder)
		? ['adopt', 'folder', 'later', 'never']
		: ['adopt', 'later', 'never'];
	return {
		kind: candidates.length === 1 ? 'one' : 'several',
		names: candidates.slice(0, mostNames).map(({ name }) => name),
		count: candidates.length,
		turns: first.turns,
		speakers: first.speakers,
		answers,
	};
}

/** What somebody said about a file, as a workspace remembers it. */
export interface Remembered {
	/** To have it served where it is, in its own language; opened in the transcript language; not today; never. */
	readonly decision: 'in-place' | 'transcript' | 'later' | 'declined';
	/** Of `later`: the day on which it was said, `2026-11-26`. */
	readonly day?: string;
}

/** True where a file may be asked about: nobody answered, or said on another day to be asked later. */
export const mayAsk = (remembered: Remembered | undefined, today: string): boolean =>
	remembered === undefined || (remembered.decision === 'later' && remembered.day !== today);

/** True for a file of which somebody said that it is to be left alone, for now or for good. */
export const isDeclined = ({ decision }: Remembered): boolean => decision === 'declined' || decision === 'later';
