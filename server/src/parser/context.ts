import type { CandidateLine, LexedLine } from '../model/line.ts';

/** What stands around a line that looks like a label. */
export interface Context {
	/** No speech runs on from the line above: a blank line, a heading, another candidate, or a line that ended early. */
	readonly startsParagraph: boolean;
	/** What the label would label: words, a bare link, a short value as in a header, a list, or nothing. */
	readonly speech: 'words' | 'link' | 'value' | 'list' | 'none';
	/** A line of `===` or `---` stands directly below and makes a heading of this one. */
	readonly underlined: boolean;
}

/** The width at which a document's lines are broken by hand, in UTF-16 units; infinite where they are not. */
export function measureOf(lines: readonly LexedLine[]): number {
	const joined: number[] = [];
	for (const [index, line] of lines.entries()) {
		if (!isProse(line) && line.kind !== 'candidate') continue;
		const below = lines[index + 1];
		if (below && isProse(below)) joined.push(line.text.trimEnd().length);
	}
	if (joined.length < 8) return 100;
	const measure = joined.sort((a, b) => a - b)[Math.floor(joined.length * 0.9)] ?? 0;
	return measure > 130 ? Number.POSITIVE_INFINITY : measure;
}

/** Looks a few lines around, never further. */
export function contextOf(
	lines: readonly LexedLine[],
	line: number,
	candidate: CandidateLine,
	measure: number,
): Context {
	const below = lines[line + 1];
	return {
		startsParagraph: startsParagraph(lines[line - 1], candidate, measure),
		speech: speechOf(lines, line, candidate),
		underlined: below?.kind === 'rule' && /^\s{0,3}(?:={3,}|-{3,}|\^{3,})\s*$/.test(below.text),
	};
}

function startsParagraph(above: LexedLine | undefined, { text }: CandidateLine, measure: number): boolean {
	if (above === undefined || !isProse(above)) return true;
	if (/^\s*(?:…|\.{3})/.test(above.text) || /^\s*[([].{0,200}[)\]]\s*$/.test(above.text)) return true;
	return endedEarly(above.text, text, measure);
}

/** True where the first word of a line would have had room on the line above: somebody ended that line on purpose. */
function endedEarly(above: string, text: string, measure: number): boolean {
	if (measure === Number.POSITIVE_INFINITY) return false;
	const word = /^\s*(\S{1,60})/.exec(text)?.[1] ?? '';
	return /[.!?…:)\]"”’—-]["”’)]?\s*$/.test(above.slice(-8)) && above.trimEnd().length + 1 + word.length <= measure - 4;
}

const isProse = ({ kind }: LexedLine): boolean => kind === 'text' || kind === 'list' || kind === 'quote';

const onlyLink = /^\s*(?:<?https?:\/\/\S+>?|\[[^\]]*\]\([^)]*\)|www\.\S+|\S+@\S+\.\w+)[\s.,;]*(?:\(.{0,40}\))?\s*$/;
/** What headers hold: a date, a clock, a duration, a count, nothing. */
const onlyValue =
	/^\s*(?:[\d/.:,\s-]+(?:UTC|GMT|[AP]\.?M\.?|E[SD]T|CET|min(?:ute)?s?|hours?|hrs?|h|m|s|k?g|ml)*\.?|(?:\p{L}+\s)?\d{1,2}(?:st|nd|rd|th|\.)?(?:\s(?:de\s)?\p{L}+)?,?\s(?:de\s)?\d{4}.{0,30}|\d{4}年.{0,12}|none\.?|n\/a|tbd|tba|to taste)\s*$/iu;
/** `Author: Ann Lee`, `Absent: Ann Lee, Bob Kay`: two capitalised words or more and no end of a sentence. */
const onlyNames = /^\s*\p{Lu}[\p{L}_.'’-]*(?:,? (?:&|and|y|und|et|\p{Lu}[\p{L}_.'’-]*)){1,12}(?<![.!?])\s*$/u;

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
		if (below.kind === 'candidate') {
			if (below.otherwise.kind === 'list') return 'list';
			if (below.label.markup.delimiter === '') return below.otherwise.kind === 'heading' ? 'none' : 'words';
			return blanks === 0 && below.label.speechAt < below.text.length ? 'words' : 'none';
		}
		break;
	}
	return 'none';
}

const kindOfSpeech = (text: string): Context['speech'] => {
	if (text.length > 400) return 'words';
	if (onlyLink.test(text)) return 'link';
	return (text.length < 60 && onlyValue.test(text)) || (text.length < 120 && onlyNames.test(text)) ? 'value' : 'words';
};
