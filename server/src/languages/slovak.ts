import type { Language } from './language.ts';

export const slovak: Language = {
	code: 'sk',
	name: 'Slovak',
	courtesies: [
		{ forms: 'pán pane', gender: 'm' },
		{ forms: 'pani slečna', gender: 'f' },
	],
	offices: {
		beforeNames: ['poslanec poslankyňa'],
		held: `predseda predsedníčka podpredseda podpredsedníčka predsedajúci predsedajúca minister ministerka premiér premiérka
			prezidentka primátor primátorka riaditeľ riaditeľka veľvyslanec sudca sudkyňa hovorca hovorkyňa tajomník spravodajca
			moderátor moderátorka`,
		parts: 'novinár novinárka svedok svedkyňa tlmočník hosť účastník účastníčka poslucháč redaktor redaktorka',
		otherOffice: 'bývalý bývalá zástupca štátny',
		leads: 'moderátor moderátorka predsedajúci',
	},
	bodies: 'dopravy financií vnútra zdravotníctva školstva životného prostredia hospodárstva spravodlivosti obrany',
	namesTogether: 'spolu',
	particles: 'a z',
	placeholders: {
		voices: 'rečník, rečníčka, hlas, mužský hlas, ženský hlas',
		parts: 'účastník, účastníčka, respondent, respondentka, moderátor, novinár, hosť, osoba, muž, žena',
		qualities: 'neznámy, neznáma, neznáme, prvý, prvá, druhý, druhá, tretí, iný',
		alone: 'neznámy, neznáma, niekto, otázka, nezrozumiteľné',
	},
	notSpeakers: {
		words:
			'poznámka poznámky dátum miesto čas téma témy zhrnutie prítomní neprítomní ospravedlnení zdroj zdroje zápisnica prílohy príloha príklad dôležité záver závery úvod rozhodnutie uznesenie nahrávka prepis schôdza rokovanie názov jazyk',
		attendance: 'prítomní, účastníci, hostia, zúčastnili sa',
		transcriptHeads: 'prepis, prepis rozhovoru, rozhovor',
		otherHeads: 'zhrnutie, popis, účastníci, zdroje, obsah, poznámky, uznesenie',
	},
	talk: {
		first: 'ja mňa ďakujem som',
		we: 'nás',
		second: 'vás tebe',
		answers: 'áno presne',
		interjections: 'áno presne',
		thanks: 'ďakujem, ďakujem pekne, ďakujeme, vďaka',
		greetings: 'dobrý deň, dobré ráno, dobrý večer, vitajte, vážení, prajem vám, dámy a páni, ahoj',
		fillers: 'prosím',
		writtenToo: 'som presne',
	},
	questions: { marks: '?', words: 'kto, kedy, kde, prečo, ako, aký, aká, koľko, môžete' },
	handingOver: {
		before: 'slovo má, dávam slovo, odovzdávam slovo, otázka od, nech sa páči',
		behind: 'nech sa páči, máte slovo, slovo je vaše',
	},
	introductions: { named: 'volám sa, moje meno je', being: 'som, ja som', from: 'z, zo', notNames: 'slovák slovenka' },
	events: { words: 'prestávka, prerušenie, koniec nahrávky', announced: 'hudba, zvučka, reklama', ends: 'koniec' },
	audioTags: {
		unheard: 'nezrozumiteľné, nezrozumiteľne, nepočuť, ticho',
		heard: 'smiech, smejú sa, smeje sa, potlesk, hudba, kašeľ, hluk',
		gaps: 'nezrozumiteľné, nezrozumiteľne, nepočuť',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'p dr prof napr atď t.j mgr ing judr',
	unfinishedWords: 'alebo ale že pre bez pri pod nad ktorý ktorá ktoré pretože keď aby',
	months:
		'január február marec apríl máj jún júl september október november januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
	days: 'pondelok utorok streda štvrtok piatok sobota nedeľa',
};
