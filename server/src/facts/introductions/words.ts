import { degrees } from '../names/lexicon.ts';

/** Words that tell introductions from other talk. Lower case, folded. */

const set = (...words: readonly string[]): ReadonlySet<string> => new Set(words.join(' ').split(' '));

/** Capitalised words after “I am” or “this is” that are no names: peoples, faiths, parties, times, things of the house. */
export const notNames = set(
	'american british english irish scottish welsh canadian australian german french spanish italian dutch swedish danish',
	'norwegian finnish polish russian ukrainian turkish greek indian chinese japanese korean african asian european latino',
	'latina mexican brazilian cuban israeli palestinian arab persian iranian iraqi syrian egyptian nigerian kenyan swiss',
	'belgian austrian hungarian czech romanian portuguese vietnamese thai filipino pakistani texan californian hispanic',
	'christian catholic protestant muslim jewish hindu buddhist mormon atheist republican democrat democratic conservative',
	'liberal labour tory libertarian socialist communist monday tuesday wednesday thursday friday saturday sunday january',
	'february april june july august september october november december christmas easter god jesus lord satan batman',
	'superman ok okay yes no thank thanks sorry happy sure glad hello hi hey good great sir madam ma’am maam team type',
	'gen generation stage phase part chapter episode season issue section item page number version option plan step day week',
	'news radio tv talk show podcast channel live breaking control mission apollo houston america washington europe earth',
	'ceo cto cfo coo cmo vp svp evp phd mba ba md intern engineer manager lead',
);

/** Offices that somebody speaks in: “as Secretary General, I …”. */
export const offices = set(
	'president presidente presidenta chair chairman chairwoman chairperson cochair secretary general secretary-general',
	'minister director commissioner ambassador governor mayor senator senador chancellor editor moderator host ceo cto cfo coo',
	'founder cofounder co-founder rapporteur attorney counsel spokesperson spokesman spokeswoman chief head leader maintainer',
	'representative deputy commander administrator treasurer dean principal superintendent speaker judge justice premier',
	'generalsekretar prasident prasidentin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerin vorsitzender',
	'vorsitzende direktor direktorin ministre secretaire directeur directrice ministro ministra secretario secretaria',
	'alcalde alcaldesa',
);

/** Words in the names of papers, stations, firms, schools and bodies. */
export const bodies = set(
	'news times post press tv television radio journal agency university institute college school magazine daily weekly herald',
	'tribune guardian bloomberg reuters network media foundation group inc llc ltd corp corporation company council association',
	'center centre committee zeitung allgemeine monde figaro pais mundo repubblica nikkei kyodo xinhua politico axios today',
	'observer independent telegraph mail globe gazette chronicle standard review report wire broadcasting public labs lab studio',
	'studios software systems technologies research bank capital partners coalition alliance union society office department',
	'ministry hospital health church team project protocol interactive games agencia agence rundfunk presse spiegel welt',
);

/** True for a post or a degree behind a name, which is nobody whom one speaks for. */
export const isPost = (word: string): boolean =>
	offices.has(word) || degrees.has(word) || /^(?:ph|engineer)$/.test(word);
