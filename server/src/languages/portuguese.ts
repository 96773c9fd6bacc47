import type { Language } from './language.ts';

export const portuguese: Language = {
	code: 'pt',
	name: 'Portuguese',
	courtesies: [
		{ forms: 'sr senhor srs', gender: 'm' },
		{ forms: 'sra senhora srta senhorita', gender: 'f' },
		{ forms: 'dona', gender: 'f' },
		{ forms: 'dr dra doutor doutora' },
		{ forms: 'prof profª professor professora' },
		{ forms: 'exmo exma' },
	],
	shortNames: `francisco: chico, josé: zé zeca, beatriz: bia, rafael: rafa, eduardo: edu, gabriel gabriela: gabi, antônio antónio:
		toninho tonho, patrícia: pati, roberto: beto`,
	articles: 'o a os as',
	offices: {
		beforeNames: ['senador senadora', 'deputado deputada dep'],
		inRecords: 'presidente ministro ministra',
		held: `presidente presidenta vice-presidente ministro ministra secretário secretária diretor diretora prefeito prefeita
			governador governadora embaixador embaixadora chanceler relator relatora juiz juíza procurador procuradora reitor
			reitora moderador moderadora vereador vereadora porta-voz comissário comissária desembargador desembargadora`,
		parts: `entrevistador entrevistadora entrevistado entrevistada jornalista repórter testemunha apresentador apresentadora
			intérprete tradutor tradutora narrador narradora ouvinte convidado convidada público orador oradora advogado advogada
			depoente locutor locutora`,
		heldByMany: 'senador senadora deputado deputada jornalista testemunha convidado convidada público vereador',
		otherOffice: 'vice ex interino interina adjunto adjunta suplente',
		particles: 'para pelo pela',
		leads: 'apresentador apresentadora moderador moderadora entrevistador entrevistadora anfitrião anfitriã',
		inParliament: 'deputado deputada senador senadora',
		inRecordsAlone: 'vozes, uma voz, doc, inf, ent, entrev',
	},
	bodies:
		'governo ministério departamento comissão comitê comité conselho câmara secretaria relações exteriores fazenda',
	houses: `agência folha estado globo jornal público revista imprensa rádio televisão universidade instituto fundação associação
		centro ministério banco`,
	namesTogetherOrOne: 'e',
	behindNames: `editor editora redator redatora professor professora escritor escritora autor autora pesquisador pesquisadora
		investigador investigadora historiador historiadora economista sociólogo socióloga psicólogo psicóloga médico médica
		docente chefe coordenador coordenadora fundador fundadora membro correspondente analista especialista deputado
		deputada senador senadora universidade instituto fundação`,
	particles: 'de do da dos das e',
	nameParticles: 'de do da dos das',
	placeholders: {
		voices: 'falante, orador, oradora, voz, homem, mulher, interlocutor, interlocutora, locutor, locutora',
		parts: `participante, entrevistador, entrevistadora, entrevistado, entrevistada, jornalista, repórter, ouvinte, convidado,
			convidada, público, plateia, pessoa, depoente, inquirido, inquirida`,
		qualities: `desconhecido, desconhecida, não identificado, não identificada, masculino, masculina, feminino, feminina,
			primeiro, primeira, segundo, segunda, terceiro, terceira, outro, outra`,
		alone:
			'desconhecido, desconhecida, não identificado, não identificada, anônimo, anónimo, alguém, pergunta, inaudível',
		followUps: 'pergunta complementar',
	},
	notSpeakers: {
		words: `nota notas data local hora horário tema temas assunto assuntos resumo entrevista duração fonte título idioma presentes
			ausentes ata atas pauta gravação transcrição reunião sessão conclusão conclusões introdução decisão decisões anexo
			anexos exemplo importante atenção aviso contato contacto telefone endereço capítulo episódio
			foto fotos fotografia personagens elenco`,
		listed: 'participantes oradores moderadores relatores',
		namesToo: 'data ata',
		beforeNumbers: 'anexo capítulo artigo decisão',
		attendance: 'presentes, participantes, convidados, oradores, estiveram presentes',
		transcriptHeads: 'transcrição, transcrição completa, transcrição integral, a entrevista, notas taquigráficas',
		otherHeads:
			'resumo, descrição, pauta, ordem do dia, participantes, presentes, notas, ligações, índice, fontes, decisões',
		examined: { before: 'interrogatório, inquirição, depoimento, perguntas', behind: 'por, de, do, da' },
		numbered: 'item, linha, processo, resolução',
	},
	sentences: {
		words: `é são está estão foi eram porque quando onde isso isto aquilo também não muito quero queria dizer acho você vocês
			nós eles elas`,
		tellsOf: 'é foi era tem',
	},
	talk: {
		first: 'eu obrigado obrigada meu minha mim acho declaro',
		we: 'nós nosso nossa gente',
		second: 'você vocês senhor senhores teu tua',
		third: 'ele ela eles elas',
		answers: 'sim não exato exatamente claro isso pois',
		interjections: 'não exato',
		thanks: `obrigado, obrigada, muito obrigado, muito obrigada, agradeço, obrigado a, obrigada a, obrigado ao, obrigada à,
			valeu, agradeço a, agradeço ao, agradeço à, muito obrigado a, muito obrigada a, obrigado pela presença`,
		greetings: `bom dia, boa tarde, boa noite, olá, senhoras e senhores, bem-vindos, bem-vindas, sejam bem-vindos, muito obrigado,
			muito obrigada`,
		fillers: 'olá oi',
		openers: 'então pois',
		writtenToo: 'eu minha acho nosso nossa gente teu tua exato exatamente claro isso pois então bom',
		toAll: 'a todos, a todas, gente, muito, novamente, senhor, senhora',
		forWhat: 'por pela pelo a',
	},
	questions: {
		marks: '?',
		words: `quem, o que, quando, onde, por que, porquê, como é que, qual, quais, quanto, quantos, você pode, poderia, pode, tem`,
	},
	handingOver: {
		leading: `próxima pergunta, última pergunta, outra pergunta, a palavra, passamos a, vamos para`,
		calls: `mas então bom ótimo perfeito certo beleza legal olha olhe pois sim não e aí bem`,
		called: 'você, como, obrigado, obrigada',
		before: `com a palavra, tem a palavra, passo a palavra a, passo a palavra para, passo a palavra ao, passo a palavra à,
			dou a palavra a, concedo a palavra a, pergunta de, bem-vindo, bem-vinda, vamos ouvir, com a palavra agora,
			passamos a palavra a, passamos a palavra ao, passamos a palavra à, concedo a palavra ao, concedo a palavra
			à, dou a palavra ao, dou a palavra à, chamo, chamamos, convido, convidamos, recebemos, vamos receber, está
			aqui com a gente, aqui com a gente, aqui comigo, conosco, pergunta do, pergunta da, pergunta para, quem fala
			agora é, próximo é, próxima é, voltamos a`,
		announces: `com a palavra, tem a palavra, a palavra ao, a palavra à, a palavra para, próximo orador, próxima oradora, próxima pergunta, última pergunta, próximo inscrito, próxima inscrita`,
		behind: `por favor, pode falar, com a palavra, tem a palavra, a palavra é sua, fique à vontade, faça favor, é a sua vez,
			à vontade, faça o favor, faz favor, pode começar, pode responder, pode perguntar, o que acha, o que você
			acha, conta pra gente, conta para nós, conta para a gente, é com você, é consigo, seja bem-vindo, seja
			bem-vinda, sua vez, dois minutos`,
		between: `agora nosso nossa meu minha colega`,
		greets: `olá, oi, bom dia, boa tarde, boa noite, bem-vindo, bem-vinda, e aí, seja bem-vindo, seja bem-vinda, tudo bem,
			tudo bom, viva, muito bom dia, muito boa tarde, muito boa noite`,
	},
	introductions: {
		named: 'meu nome é, o meu nome é, me chamo, eu me chamo, chamo-me',
		being: 'eu sou, eu sou o, eu sou a, sou o, sou a',
		calling: 'aqui é, aqui fala, quem fala é, daqui fala',
		host: 'sou o seu anfitrião, sou a sua anfitriã, sou seu apresentador, sou sua apresentadora',
		behind: 'falando, ao microfone, ao telefone',
		supposed: 'se que disse diz dizia como',
		from: 'da, do, de, pela, pelo',
		inOffice: [
			{
				before: 'como, na qualidade de, na condição de',
				behind: 'eu, quero, queria, gostaria, posso, devo, tenho, acho',
			},
		],
		notNames: `brasileiro brasileira português portuguesa angolano angolana moçambicano moçambicana paulista carioca mineiro
			mineira católico católica evangélico evangélica`,
		beforeOffice: 'o a seu sua novo nova',
		hedges: 'suponho acho',
	},
	events: {
		words: `intervalo, interrupção, pausa, fim da gravação, fora do microfone, sem resposta, tumulto, palmas, soa a campainha`,
		announced: 'música, vinheta, intervalo, comercial, publicidade',
		ends: 'fim',
		begins: 'início',
	},
	audioTags: {
		unheard:
			'inaudível, ininteligível, incompreensível, não se ouve, falam ao mesmo tempo, sobreposição, silêncio, pausa',
		heard: `risos, riso, ri, risadas, risada, aplausos, aplauso, palmas, música, tosse, tossindo, suspiro, suspira, ruído, ruídos,
			barulho, vaias, choro, murmúrios`,
		longWords: 'ininteligível incompreensível inaudível',
		gaps: 'ininteligível, incompreensível, inaudível, não se ouve',
		together: 'falam ao mesmo tempo, sobreposição',
		silent: 'silêncio, pausa',
		otherWords: 'inteligível compreensível audível',
		offered: 'inaudível, ininteligível, risos, aplausos',
	},
	sentenceEnds: '.!?…',
	abbreviations:
		'sr sra srs sras srta dr dra prof profª dep sen exmo exma v.exa v.ex art pág núm etc av p.ex eng ex.mo',
	unfinishedWords: `o os as um uma e ou mas que de do da dos das no nas nos com por para pelo pela sem sobre entre até ao à aos às
		muito porque se cujo`,
	numbers: [
		'um uma primeiro primeira',
		'dois duas segundo segunda',
		'três terceiro terceira',
		'quatro quarto quarta',
		'cinco quinto quinta',
		'seis sexto sexta',
		'sete sétimo sétima',
		'oito oitavo oitava',
		'nove',
		'dez décimo décima',
		'onze',
		'doze',
	],
	months: 'janeiro fevereiro março junho julho setembro outubro novembro dezembro',
	days: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira',
	calendar: [
		'janeiro jan',
		'fevereiro fev',
		'março mar',
		'abril abr',
		'maio',
		'junho jun',
		'julho jul',
		'agosto ago',
		'setembro set',
		'outubro out',
		'novembro nov',
		'dezembro dez',
	],
	bodyParticles: 'de da do das dos e para',
	screenplay: 'em off, voz off, fora de campo, continua, ao telefone',
	documentHeading: 'título',
	values: {
		units: 'minuto minutos hora horas',
		seconds: 'segundo segundos',
		nothing: 'nenhum, nenhuma, a definir',
		until: 'a até',
		recentDays: 'hoje, ontem, hoje às, ontem às',
		weekdays: 'seg ter qua qui sex sáb dom segunda terça quarta quinta sexta sábado domingo',
		beforeClock: 'às',
	},
	publishing: {
		bylines: 'por, discurso de, declaração de, pronunciamento de',
		delivered: 'transcrição, sem revisão, por videoconferência, por telefone',
		reading: 'de leitura, de áudio',
		beforeTranscript: 'a',
		otherHeadsAndMore: 'pontos principais, decisões',
		editorial: [
			{ before: 'esta, a presente', behind: 'transcrição' },
			{
				before:
					'transcrito por, nota do editor, nota da redação, todos os direitos reservados, inscreva-se, assine, neste episódio, clique aqui',
			},
		],
	},
	tables: {
		names: 'nome, nomes, nome completo, participante, participantes, pessoa, pessoas, orador, oradores',
		initials: 'iniciais, sigla, abrev',
		affiliations: 'organiza, empresa, entidade, instituição',
		aliases: 'também conhecid',
	},
};
