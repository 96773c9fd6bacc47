import type { Language } from './language.ts';

export const catalan: Language = {
	code: 'ca',
	name: 'Catalan',
	courtesies: [
		{ forms: 'senyor', gender: 'm' },
		{ forms: 'senyora senyoreta', gender: 'f' },
	],
	articles: 'el la els les',
	offices: {
		held: 'president presidenta conseller consellera alcalde alcaldessa ministre ministra diputat diputada portaveu',
		parts: 'entrevistador entrevistadora entrevistat entrevistada periodista testimoni convidat convidada',
	},
	namesTogetherOrOne: 'i',
	particles: 'i de del',
	placeholders: {
		voices: 'parlant, veu, orador, oradora',
		parts: 'participant, entrevistador, entrevistadora, entrevistat, entrevistada, periodista, convidat, home, dona',
		qualities: 'desconegut, desconeguda, no identificat, primer, segon, tercer',
		alone: 'desconegut, desconeguda, algú, anònim, pregunta',
	},
	notSpeakers: {
		words: 'lloc tema temes resum assistents font fonts títol acta enregistrament',
		attendance: 'assistents, presents, convidats',
	},
	talk: {
		first: 'jo gràcies crec',
		we: 'nosaltres',
		second: 'vostè vostès vosaltres',
		thanks: 'gràcies, moltes gràcies, moltíssimes gràcies',
		greetings: 'bon dia, bona tarda, bona nit, benvinguts, senyores i senyors, moltes gràcies',
		writtenToo: 'crec',
	},
	handingOver: { before: 'té la paraula, dono la paraula a', behind: 'endavant, si us plau, teniu la paraula' },
	introductions: { named: 'em dic, el meu nom és', being: 'jo soc, soc', notNames: 'català catalana' },
	audioTags: {
		unheard: 'inintel·ligible, no se sent, inaudible',
		heard: 'rialles, riu, aplaudiments, música, tos, soroll',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'sr sra núm pàg',
};
