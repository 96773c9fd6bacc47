import { anyLanguage } from './anyLanguage.ts';
import { arabic } from './arabic.ts';
import { bengali } from './bengali.ts';
import { bulgarian } from './bulgarian.ts';
import { catalan } from './catalan.ts';
import { chinese } from './chinese.ts';
import { croatian } from './croatian.ts';
import { czech } from './czech.ts';
import { danish } from './danish.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { estonian } from './estonian.ts';
import { finnish } from './finnish.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { greek } from './greek.ts';
import { hebrew } from './hebrew.ts';
import { hindi } from './hindi.ts';
import { hungarian } from './hungarian.ts';
import { icelandic } from './icelandic.ts';
import { indonesian } from './indonesian.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import type { Language } from './language.ts';
import { latvian } from './latvian.ts';
import { lithuanian } from './lithuanian.ts';
import { norwegian } from './norwegian.ts';
import { persian } from './persian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { romanian } from './romanian.ts';
import { russian } from './russian.ts';
import { serbian } from './serbian.ts';
import { slovak } from './slovak.ts';
import { slovene } from './slovene.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import { thai } from './thai.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';
import { vietnamese } from './vietnamese.ts';

/** Every language that is known. A new one is a file and a line here. */
export const languages: readonly Language[] = [
	anyLanguage,
	english,
	spanish,
	german,
	french,
	italian,
	portuguese,
	catalan,
	dutch,
	danish,
	norwegian,
	swedish,
	finnish,
	icelandic,
	polish,
	czech,
	slovak,
	slovene,
	croatian,
	serbian,
	estonian,
	latvian,
	lithuanian,
	hungarian,
	romanian,
	greek,
	turkish,
	bulgarian,
	ukrainian,
	russian,
	arabic,
	hebrew,
	persian,
	hindi,
	bengali,
	thai,
	indonesian,
	vietnamese,
	chinese,
	japanese,
	korean,
];
