import { isName } from './knownNames.ts';

/** Words of labels that are no names: courtesies, offices and roles, numbers, marks of generation. Lower case, folded. */

const set = (...words: readonly string[]): ReadonlySet<string> => new Set(words.join(' ').split(' '));

export type Gender = 'm' | 'f' | 'any';

/** Courtesies before a name, and whom they are for. */
export const honorifics: ReadonlyMap<string, Gender> = new Map<string, Gender>([
	...words('m', 'mr mister sir lord herr hr monsieur don senor sr signor sig pan гн г-н'),
	...words(
		'f',
		'ms mrs miss lady dame madam madame mme mlle frau fr fraulein dona senora sra srta signora pani гжа г-жа',
	),
	...words('any', 'mx dr doctor prof professor hon honorable honourable rev reverend fr dott rabbi sen rep atty'),
]);

function words(gender: Gender, list: string): readonly (readonly [string, Gender])[] {
	return list.split(' ').map((word) => [word, gender] as const);
}

/** What follows a surname and tells two people apart, or is a degree. */
export const generations = set('jr sr junior senior');
export const degrees = set('phd md esq esquire qc kc sc mp mep mbe obe cbe dds rn jd ma msc bsc cpa pe');

/** Numbers in words, each with its digits. */
export const numberWords: ReadonlyMap<string, string> = new Map(
	[
		['one first 1st i', 1],
		['two second 2nd ii zwei zwo deux dos два zweite zweiter deuxieme segundo segunda второй', 2],
		['three third 3rd iii drei trois dritte dritter troisieme tercero tercera три третий', 3],
		['four fourth 4th iv vier quatre cuatro vierte vierter quatrieme cuarto четыре', 4],
		['five fifth 5th v funf fuenf cinq cinco funfte cinquieme quinto пять', 5],
		['six sixth 6th vi sechs seis sixieme sexto', 6],
		['seven seventh 7th vii sieben sept siete septimo', 7],
		['eight eighth 8th viii acht huit ocho octavo', 8],
		['nine ninth 9th ix neun neuf nueve noveno', 9],
		['ten tenth 10th x zehn dix diez decimo', 10],
		['eleven eleventh elf onze once', 11],
		['twelve twelfth zwolf douze doce', 12],
		['eins erste erster un une uno premier premiere primero primera один первый', 1],
	].flatMap(([names, value]) => `${names}`.split(' ').map((word) => [word, `${value}`] as const)),
);

/** Words that name somebody by office or part: two different ones are two people. */
export const roles = set(
	'moderator moderators operator operators narrator translator interpreter presenter announcer anchor host hosts cohost',
	'guest guests caller callers speaker speakers witness witnesses interviewer interviewers interviewee interviewees reporter',
	'reporters journalist journalists questioner correspondent editor producer audience member members panelist panellist',
	'panelists participant participants attendee attendees student students teacher trainer trainee employer employee officer',
	'officers official officials aide aides staff staffer clerk counsel council counselor councilor councillor councilman',
	'councilwoman court judge justice jury juror jurors foreman forewoman prosecutor prosecution defense defence defendant',
	'plaintiff attorney attorneys lawyer solicitor barrister bailiff chair chairs chairman chairwoman chairperson cochair',
	'chairlady vice deputy acting president presidente presidenta minister secretary treasurer director directors governor',
	'mayor senator senators senador senadora senadores congressman congresswoman representative delegate delegates',
	'ambassador commissioner commissioners administrator administrators adviser advisor advisers chancellor premier',
	'spokesman spokeswoman spokesperson general admiral captain colonel major lieutenant sergeant corporal private commander',
	'inspector constable detective sheriff chief doctor nurse patient client customer coach player referee voice male female',
	'man woman men women boy girl child person people crowd all both unknown unidentified facilitator scribe secretariat',
	'rapporteur convener convenor examiner applicant appellant respondent petitioner claimant expert consultant manager',
	'engineer developer designer analyst capcom pilot copilot controller tower houston recovery command president-elect',
	'sprecher sprecherin moderatorin interviewerin prasident prasidentin vorsitzender vorsitzende abgeordneter abgeordnete',
	'zeuge zeugin richter richterin intervenant intervenante animateur animatrice journaliste deputy-speaker presidenta',
	'moderador moderadora entrevistador entrevistadora entrevistado entrevistada periodista presentador presentadora publico',
	'mother father mom mum dad son daughter brother sister uncle aunt grandmother grandfather wife husband neighbor neighbour',
	'actor actress singer writer author waiter waitress driver diver baker banker butcher tailor sailor soldier guard guards',
	'doorman fireman policeman policewoman postman salesman businessman fisherman farmer miner painter dancer drummer musician',
	'scientist researcher architect auditor broker dealer trader ghost king queen prince princess duke duchess count countess baron baroness earl priest',
	'bishop pastor cook chef cashier hostess servant master mistress colleague friend stranger visitor tourist',
	'diputado diputada ministro ministra juez jueza testigo relator relatora portavoz доктор ведущий ведущая председатель',
);

/** Bodies, ranks and other words beside an office: no person by themselves, and no name. */
export const bodies = set(
	'administration government department ministry office white house agency bureau committee commission board panel team',
	'state defense energy treasury commerce press senior principal first lady the of for and a an to in on at us u.s uk eu',
	'national security foreign affairs health public special envoy coordinator executive assistant associate prime lead',
	'head interim former candidate company group union party region district county city school university',
);

/** Countries, as delegations are labelled: many are nearly equal. */
export const places = set(
	'afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh',
	'barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burkina burundi cambodia',
	'cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica dominican',
	'ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada',
	'guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan',
	'kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania',
	'luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia',
	'montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau',
	'palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles',
	'singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo',
	'tonga tunisia turkey turkiye turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia',
	'zimbabwe england scotland wales america north south east west northern southern eastern western',
);

/** True for a word that is an office, a role or the name of a body, and nobody's name. */
export const isTitle = (word: string): boolean =>
	roles.has(word) || bodies.has(word) || (places.has(word) && !isName(word));
