import type { NamedLabel } from '../model/convention.ts';
import { tidyName } from './names.ts';

const tag =
	/^([\s\u00a0]{0,40})<(?:speaker|turn|sp|u)\b[^<>"]{0,120}(?:"[^<>"]{0,80}"[^<>"]{1,40}){0,4}?\b(?:name|who|speaker)[ ]?=[ ]?"([^"<>]{1,100})"[^<>]{0,200}>/i;

/**
 * `<SPEAKER ID=2 LANGUAGE="IT" NAME="Ann Lee">` alone or before the speech, as collections of debates mark it
 * (https://www.statmt.org/europarl/).
 */
export function readSpeakerTag(text: string): NamedLabel | undefined {
	const [whole, lead = '', written = ''] = tag.exec(text.slice(0, 700)) ?? [];
	const name = tidyName(written);
	if (whole === undefined || name === '') return undefined;
	const start = whole.indexOf(`"${written}"`, lead.length) + 1;
	const spacing = /^[\s\u00a0]*/.exec(text.slice(whole.length))?.[0].length ?? 0;
	return {
		name,
		nameSpan: { start, end: start + written.length },
		span: { start: lead.length, end: whole.length },
		speechAt: whole.length + spacing,
		markup: { emphasis: '', colon: 'none', delimiter: '<speaker>', lead },
		damage: [],
	};
}
