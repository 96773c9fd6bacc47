import type { Language } from './language.ts';

export const icelandic: Language = {
	code: 'is',
	name: 'Icelandic',
	courtesies: [
		{ forms: 'herra', gender: 'm' },
		{ forms: 'frú fröken', gender: 'f' },
	],
	offices: {
		held: 'forseti forsætisráðherra ráðherra utanríkisráðherra fjármálaráðherra formaður varaformaður borgarstjóri þingmaður',
		parts: 'spyrill viðmælandi blaðamaður fréttamaður vitni túlkur gestur þátttakandi',
		otherOffice: 'fyrrverandi starfandi',
	},
	namesTogether: 'og ásamt',
	particles: 'og',
	placeholders: {
		voices: 'ræðumaður, mælandi, rödd',
		parts: 'þátttakandi, spyrill, viðmælandi, blaðamaður, gestur, maður, kona',
		qualities: 'óþekktur, óþekkt, fyrsti, annar, þriðji, nýr',
		alone: 'óþekktur, óþekkt, nafnlaus, einhver, spurning, ógreinilegt',
	},
	notSpeakers: {
		words:
			'athugasemd dagsetning staður tími efni dagskrá fundargerð viðstaddir heimild heimildir fylgiskjal dæmi mikilvægt fundur',
		attendance: 'viðstaddir, mættir, þátttakendur, gestir',
		transcriptHeads: 'uppskrift, viðtalið',
		otherHeads: 'samantekt, lýsing, dagskrá, þátttakendur, heimildir, efnisyfirlit',
	},
	talk: {
		first: 'ég mér mig takk',
		we: 'við okkur',
		second: 'þú þér þig ykkur',
		answers: 'já nei einmitt',
		interjections: 'já nei einmitt',
		thanks: 'takk, takk fyrir, kærar þakkir, þakka þér',
		greetings: 'góðan daginn, góðan dag, gott kvöld, velkomin, velkomnir, hæstvirtur forseti',
		fillers: 'takk sko',
		writtenToo: 'við mig sko',
	},
	questions: { marks: '?', words: 'hver, hvað, hvenær, hvar, hvers vegna, hvernig, getur þú' },
	handingOver: {
		before: 'orðið hefur, til máls tekur, spurning frá',
		behind: 'gjörðu svo vel, gerðu svo vel, þú hefur orðið',
	},
	introductions: { named: 'ég heiti, nafn mitt er', being: 'ég er', from: 'frá', notNames: 'íslendingur' },
	events: { words: 'hlé, fundarhlé, upptöku lýkur', announced: 'tónlist, auglýsing', ends: 'lok upptöku' },
	audioTags: {
		unheard: 'ógreinilegt, óskiljanlegt, heyrist ekki, þögn',
		heard: 'hlátur, hlær, hlæja, lófatak, klapp, tónlist, hóstar, andvarpar, hávaði',
	},
	sentenceEnds: '.!?…',
	abbreviations: 't.d o.s.frv þ.e m.a u.þ.b kl hr dr',
	unfinishedWords: 'og eða að sem fyrir því til frá',
	months: 'janúar febrúar apríl maí júní júlí ágúst október nóvember desember',
	days: 'mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur',
};
