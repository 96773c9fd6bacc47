import type { CandidateLine, LexedLine } from '../../model/line.ts';

/** The end of what is said. A colon or a semicolon goes on in the next line. */
export const endsSpeech = /[.!?…)\]。！？）」』】]['"”’»」』]?\s*$/;

/** Seven signs below a longer line are the marker of a merge: who underlines a heading underlines it whole. */
const isUnderline = (rule: string, text: string): boolean =>
	/^\s{0,3}(?:={3,}|-{3,}|\^{3,})\s*$/.test(rule) && !(/^={7}\s*$/.test(rule) && text.trim().length > 14);

/** A rule may stand right below what somebody says; headings of a name, a colon and a whole sentence are none. */
const isWholeSentence = (said: string): boolean => said.length > 0 && endsSpeech.test(said.slice(-8));

/** True for a candidate that the line below makes a heading of. */
export const isUnderlined = ({ text, label, otherwise }: CandidateLine, next: LexedLine | undefined): boolean =>
	otherwise.kind !== 'list' &&
	next?.kind === 'rule' &&
	isUnderline(next.text, text) &&
	!isWholeSentence(text.slice(label.speechAt));

/** The level of the heading that a line of signs makes of the one above it. */
export const levelOf = (rule: string): number => (rule.trimStart().startsWith('=') ? 1 : 2);
