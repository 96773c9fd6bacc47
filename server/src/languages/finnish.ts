import type { Language } from './language.ts';

export const finnish: Language = {
	code: 'fi',
	name: 'Finnish',
	courtesies: [
		{ forms: 'herra hra', gender: 'm' },
		{ forms: 'rouva rva neiti', gender: 'f' },
		{ forms: 'tohtori tri' },
	],
	offices: {
		held: `puheenjohtaja varapuheenjohtaja pääministeri ministeri presidentti puhemies varapuhemies ulkoministeri
			valtiovarainministeri pormestari pääsihteeri johtaja toimitusjohtaja`,
		parts:
			'haastattelija haastateltava toimittaja todistaja tulkki osallistuja vieras juontaja kansanedustaja edustaja',
		otherOffice: 'vara entinen',
	},
	namesTogether: 'sekä',
	namesTogetherOrOne: 'ja',
	particles: 'ja',
	nameEndings: [{ of: 'names in a vowel', base: '_', cases: 'n a ä lle lta ltä lla llä ssa ssä sta stä' }],
	placeholders: {
		voices: 'puhuja, miesääni, naisääni',
		parts: 'osallistuja, haastattelija, haastateltava, toimittaja, vieras, henkilö, mies, nainen, kuulija',
		qualities: 'tuntematon, ensimmäinen, toinen, kolmas, uusi',
		alone: 'tuntematon, nimetön, joku, kysymys, epäselvä',
	},
	notSpeakers: {
		words: `huomautus päivämäärä paikka aihe aiheet tiivistelmä esityslista pöytäkirja läsnä poissa lähde lähteet liite esimerkki
			tärkeää johtopäätös johdanto päätös päätökset kesto otsikko kieli kokous tallenne`,
		attendance: 'läsnä, osallistujat, vieraat, paikalla',
		transcriptHeads: 'litterointi, litteraatti, haastattelu',
		otherHeads: 'tiivistelmä, kuvaus, esityslista, osallistujat, lähteet, sisällys, pöytäkirja',
	},
	talk: {
		first: 'minä minun minua mä kiitos',
		we: 'meidän',
		second: 'sinä teidän sinun',
		answers: 'joo kyllä niin aivan',
		interjections: 'kyllä niin aivan',
		thanks: 'kiitos, kiitoksia, paljon kiitoksia, kiitän',
		greetings: 'hyvää huomenta, hyvää päivää, hyvää iltaa, tervetuloa, hyvät naiset ja herrat, arvoisa puhemies',
		fillers: 'kiitos tota niinku',
		writtenToo: 'niin aivan meidän teidän sinun',
	},
	questions: { marks: '?', words: 'kuka, mikä, mitä, milloin, missä, miksi, miten, kuinka, voitko, voitteko, onko' },
	handingOver: {
		before: 'puheenvuoro on, annan puheenvuoron, kysymys',
		behind: 'olkaa hyvä, ole hyvä, teillä on puheenvuoro, sinun vuorosi',
	},
	introductions: { named: 'nimeni on, minun nimeni on', being: 'minä olen, olen', notNames: 'suomalainen' },
	events: { words: 'tauko, keskeytys, tallenne päättyy', announced: 'musiikki, mainos', ends: 'loppu' },
	audioTags: {
		unheard: 'epäselvä, epäselvää, ei kuulu, päällekkäistä puhetta, hiljaisuus, tauko',
		heard: 'naurua, nauraa, nauru, aplodeja, aplodit, taputuksia, musiikkia, musiikki, yskii, huokaa, melua',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'esim jne ym mm ns eli ent tri hra rva nro',
	unfinishedWords: 'ja tai mutta että koska kun jos',
	numbers: [
		'yksi ensimmäinen',
		'kaksi toinen',
		'kolme kolmas',
		'neljä neljäs',
		'viisi viides',
		'kuusi',
		'seitsemän',
		'kahdeksan',
	],
	months: 'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
	days: 'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai',
};
