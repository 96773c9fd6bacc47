import type { Language } from './language.ts';

export const croatian: Language = {
	code: 'hr',
	name: 'Croatian',
	courtesies: [
		{ forms: 'gospodin gospodine', gender: 'm' },
		{ forms: 'gospođa gospođo gospođica', gender: 'f' },
	],
	offices: {
		held: `predsjednik predsjednica predsjedavajući predsjedavajuća potpredsjednik potpredsjednica ministar ministrica premijer
			premijerka gradonačelnik gradonačelnica veleposlanik sudac sutkinja tužitelj tužiteljica ravnatelj ravnateljica
			glasnogovornik predsednik predsednica predsedavajući potpredsednik potpredsednica ministarka sudija`,
		parts:
			'zastupnik zastupnica poslanik poslanica novinar novinarka svjedok svjedokinja svedok tumač prevoditelj prevodilac gost gošća sudionik sudionica učesnik voditelj voditeljica slušatelj',
		otherOffice: 'bivši bivša zamjenik zamjenica zamenik',
		leads: 'voditelj voditeljica moderator predsjedavajući predsedavajući',
	},
	namesTogether: 'te',
	particles: 'i za',
	placeholders: {
		voices: 'govornik, govornica, muški glas, ženski glas',
		parts: 'sudionik, sudionica, učesnik, učesnica, ispitivač, novinar, novinarka, gost, osoba, muškarac, žena',
		qualities: 'nepoznat, nepoznata, nepoznati, prvi, drugi, treći',
		alone: 'nepoznat, nepoznata, netko, neko, pitanje, nerazumljivo, upadica',
	},
	notSpeakers: {
		words:
			'napomena napomene datum mjesto mesto vrijeme vreme tema teme sažetak prisutni odsutni izvor izvori zapisnik prilog prilozi primjer primer važno zaključak zaključci uvod odluka odluke snimka snimak prijepis transkript sjednica sednica naslov jezik',
		attendance: 'prisutni, nazočni, sudionici, učesnici, gosti',
		transcriptHeads: 'prijepis, transkript, intervju, fonogram, stenogram',
		otherHeads: 'sažetak, opis, dnevni red, sudionici, učesnici, izvori, sadržaj, napomene',
	},
	talk: {
		first: 'meni mene mislim',
		we: 'nas nama',
		second: 'vas vama tebi',
		answers: 'naravno točno tačno',
		interjections: 'naravno točno tačno',
		thanks: 'hvala, hvala lijepa, hvala lepo, hvala vam, zahvaljujem',
		greetings:
			'dobar dan, dobro jutro, dobra večer, dobro veče, poštovani, poštovane, uvaženi, dobrodošli, dame i gospodo',
		fillers: 'molim izvolite',
		writtenToo: 'vas nas točno tačno naravno',
	},
	questions: { marks: '?', words: 'tko, ko, kada, kad, gdje, gde, zašto, kako, što, šta, koliko, je li, da li' },
	handingOver: {
		before: 'riječ ima, reč ima, dajem riječ, dajem reč, pitanje postavlja',
		behind: 'izvolite, imate riječ, imate reč',
	},
	introductions: {
		named: 'zovem se, moje ime je',
		being: 'ja sam',
		from: 'iz',
		notNames: 'hrvat hrvatica srbin srpkinja',
	},
	events: {
		words: 'stanka, pauza, prekid, kraj snimke, kraj snimka',
		announced: 'glazba, muzika, reklama',
		ends: 'kraj',
	},
	audioTags: {
		unheard: 'nerazumljivo, ne čuje se, tišina',
		heard: 'smijeh, smeh, pljesak, aplauz, glazba, muzika, kašalj, žamor',
		gaps: 'nerazumljivo, ne čuje se',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'g gđa gosp dr prof npr itd tj mr',
	unfinishedWords: 'ali jer bez pod nad koji koja koje zbog',
	months:
		'siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca januara februara aprila jula avgusta oktobra novembra decembra',
	days: 'ponedjeljak ponedeljak utorak srijeda sreda četvrtak petak subota nedjelja',
};
