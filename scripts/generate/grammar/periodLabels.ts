import { titlePattern } from '../../../server/src/languages/all/titles.ts';
import { name, space } from './pieces.ts';
import { match, part, type Rule } from './rule.ts';
import { scopes } from './scopes.ts';

const lead = `^${space}*`;
const speech = String.raw`(?=\s|$)`;

const title = String.raw`(?:Vice )?${titlePattern()}\.?`;
const surname = String.raw`(?:Mc|Mac|O['’]|D['’]|De|Di|La|Le|Van|Von)?\p{Lu}[\p{L}'’-]{1,40}`;
const word = String.raw`\p{Lu}\p{L}{1,30}`;

/** `    Mr. Lee. Thank you.`, as hearings are printed. */
const english: Rule = match(
	[
		lead,
		name(
			String.raw`(?:${title} (?:(?:de|la|von|van|der|del|St\.|\p{Lu}\.) ?){0,4}${surname}(?: ${surname}){0,2}(?: of ${word}(?: ${word})?)?|(?:The|Acting|Presiding) ${word}(?: (?:of (?:the )?|for (?:the )?|and )?${word}){0,4}(?: pro tempore)?|Voices?|Mr\. Speaker)`,
		),
		part(String.raw`(?: \[[^\]\n]{1,60}\])?`, scopes.affiliation),
		part(String.raw`\.`, scopes.colon),
		speech,
	],
	scopes.label,
);

const words = String.raw`(?: [\p{L}'’-]+)`;
const role = String.raw`(?: \([^()\n]{1,60}\)|, \p{Ll}[^.:;,()\n]{2,80})?`;

/** `M. le président. La séance …`, `LEE (PD). Grazie …` */
const others: Rule = match(
	[
		lead,
		name(
			String.raw`(?:(?:MM?\.|Mmes?|Mlle) (?:l[ea] \p{Ll}[\p{L}-]+${words}{0,4}|\p{Lu}[\p{L}'’-]+${words}{0,3})|\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3}(?=${role}\. *[\p{Lu}«"“]))`,
		),
		part(role, scopes.affiliation),
		part(String.raw`\.`, scopes.colon),
		speech,
	],
	scopes.label,
);

/** A name and a full stop. */
export const periodLabels: readonly Rule[] = [english, others];
