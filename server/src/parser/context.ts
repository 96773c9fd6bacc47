import type { CandidateLine, LexedLine } from '../model/line.ts';

/** What stands around a line that looks like a label. */
export interface Context {
	/** No speech stands directly above: a blank line, a heading, another candidate or the like does. */
	readonly startsParagraph: boolean;
	/** What the label would label: words, a bare link, a short value as in a header, a list, or nothing. */
	readonly speech: 'words' | 'link' | 'value' | 'list' | 'none';
}

/** Looks a few lines around, never further. */
export function contextOf(lines: readonly LexedLine[], line: number, candidate: CandidateLine): Context {
	const above = lines[line - 1];
	return {
		startsParagraph:
			above === undefined || !isProse(above) || (/\s{2}$/.test(above.text) && above.kind === 'candidate'),
		speech: speechOf(lines, line, candidate),
	};
}

const isProse = ({ kind }: LexedLine): boolean => kind === 'text' || kind === 'list' || kind === 'quote';

const onlyLink = /^\s*(?:<?https?:\/\/\S+>?|\[[^\]]*\]\([^)]*\)|www\.\S+)[\s.,;]*(?:\(.{0,40}\))?\s*$/;
/** What headers hold: a date, a clock, a duration, a count. */
const onlyValue =
	/^\s*(?:[\d/.:,\s-]+(?:UTC|GMT|[AP]\.?M\.?|E[SD]T|CET|min(?:ute)?s?|hours?|hrs?|h|m|s)*\.?|(?:\p{L}+\s)?\d{1,2}(?:st|nd|rd|th)?(?:\s(?:de\s)?\p{L}+)?,?\s(?:de\s)?\d{4}.{0,30})\s*$/u;

function speechOf(lines: readonly LexedLine[], line: number, { text, label }: CandidateLine): Context['speech'] {
	const own = text.slice(label.speechAt);
	if (own.trim() !== '') return kindOfSpeech(own);
	let blanks = 0;
	for (let at = line + 1; at < lines.length && at < line + 6; at++) {
		const below = lines[at];
		if (below === undefined) break;
		if (below.kind === 'blank') {
			blanks++;
			continue;
		}
		if (below.kind === 'list') return 'list';
		if (below.kind === 'text' || below.kind === 'quote') return kindOfSpeech(below.text);
		if (below.kind === 'code' || below.kind === 'markup' || below.kind === 'time') return 'words';
		if (below.kind === 'candidate') return blanks === 0 && below.label.speechAt < below.text.length ? 'words' : 'none';
		break;
	}
	return 'none';
}

const kindOfSpeech = (text: string): Context['speech'] => {
	if (text.length > 400) return 'words';
	if (onlyLink.test(text)) return 'link';
	return text.length < 60 && onlyValue.test(text) ? 'value' : 'words';
};
