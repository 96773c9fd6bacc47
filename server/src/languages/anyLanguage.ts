import type { Language } from './language.ts';

/** What is written alike whatever is spoken: signs, abbreviations, what programs write. */
export const anyLanguage: Language = {
	code: 'mul',
	name: 'Any language',
	namesTogether: '&',
	particles: '& a.k.a aka pro tempore',
	placeholders: {
		alone: 'n/a, tbd, ?, ??, ???, xx, xxx, (?), （？）',
	},
	notSpeakers: {
		words: `url http https ftp mailto github gitlab twitter youtube ps p.s pps fyi btw nb n.b fwd api faq eta tl;dr tldr rfc pr
			todo tel fax fix feat feature chore docs doc refactor perf test tests build ci revert core deps bugfix debug commit dev
			params fig est edt pst pdt cst cdt mst mdt utc gmt bst ist jst cet cest aest am pm`,
		beforeNumbers: 'github',
		otherHeads: 'tl;dr, tldr, toc',
	},
	numbers: ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
	sentenceEnds: '.!?…',
	questions: { marks: '?' },
	abbreviations: 'st',
	bodyParticles: '&',
	values: { nothing: 'n/a, tbd, tba' },
};
