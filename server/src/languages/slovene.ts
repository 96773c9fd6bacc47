import type { Language } from './language.ts';

export const slovene: Language = {
	code: 'sl',
	name: 'Slovene',
	courtesies: [
		{ forms: 'gospod', gender: 'm' },
		{ forms: 'gospa gospodična', gender: 'f' },
	],
	offices: {
		held: `predsednik predsednica predsedujoči predsedujoča podpredsednik podpredsednica minister ministrica župan županja
			veleposlanik sodnik sodnica tožilec tožilka državni sekretar direktorica povezovalec povezovalka`,
		parts: 'poslanec poslanka novinar novinarka priča tolmač gost gostja udeleženec udeleženka voditelj voditeljica',
		otherOffice: 'nekdanji nekdanja namestnik namestnica',
		leads: 'voditelj voditeljica povezovalec povezovalka predsedujoči',
	},
	namesTogether: 'ter',
	particles: 'in za',
	placeholders: {
		voices: 'govorec, govorka, govornik, govornica, moški glas, ženski glas',
		parts: 'udeleženec, udeleženka, spraševalec, novinar, novinarka, gost, oseba, moški, ženska',
		qualities: 'neznan, neznana, prvi, druga, tretji',
		alone: 'neznan, neznana, nekdo, vprašanje, nerazumljivo, glas iz dvorane',
	},
	notSpeakers: {
		words:
			'opomba opombe kraj čas tema teme povzetek prisotni odsotni vir viri zapisnik priloga priloge primer pomembno sklep sklepi uvod odločitev posnetek prepis seja naslov jezik',
		attendance: 'prisotni, udeleženci, gostje',
		transcriptHeads: 'prepis, intervju, magnetogram',
		otherHeads: 'povzetek, opis, dnevni red, udeleženci, viri, kazalo, opombe',
	},
	talk: {
		first: 'jaz meni mene mislim',
		we: 'nas nam',
		second: 'vas vam tebi',
		answers: 'seveda točno',
		interjections: 'seveda točno',
		thanks: 'hvala, hvala lepa, najlepša hvala, zahvaljujem se',
		greetings: 'dober dan, dobro jutro, dober večer, spoštovani, spoštovane, dobrodošli, lep pozdrav',
		fillers: 'prosim izvolite',
		writtenToo: 'vas nas točno',
	},
	questions: { marks: '?', words: 'kdo, kdaj, kje, zakaj, kako, kaj, koliko, ali' },
	handingOver: { before: 'besedo ima, besedo dajem, vprašanje postavlja', behind: 'izvolite, imate besedo' },
	introductions: { named: 'ime mi je, moje ime je', being: 'jaz sem', from: 'iz', notNames: 'slovenec slovenka' },
	events: { words: 'odmor, prekinitev, konec posnetka', announced: 'glasba, oglas', ends: 'konec' },
	audioTags: {
		unheard: 'nerazumljivo, ni slišati, tišina',
		heard: 'smeh, aplavz, ploskanje, glasba, kašelj, hrup, oglašanje v dvorani',
		gaps: 'nerazumljivo, ni slišati',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'g ga dr npr itd tj oz mag',
	unfinishedWords: 'ampak ker brez pod nad kateri katera katero zaradi',
	months:
		'januar februar marec april maj junij julij avgust oktober januarja februarja marca aprila junija julija avgusta septembra oktobra novembra decembra',
	days: 'ponedeljek torek sreda četrtek petek sobota nedelja',
};
