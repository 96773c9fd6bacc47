import type { Language } from './language.ts';

export const spanish: Language = {
	code: 'es',
	name: 'Spanish',
	courtesies: [
		{ forms: 'sr señor', gender: 'm' },
		{ forms: 'sra señora srta señorita', gender: 'f' },
		{ forms: 'don', gender: 'm', givenName: true },
		{ forms: 'doña', gender: 'f', givenName: true },
		{ forms: 'doctor dr dra doctora' },
		{ forms: 'lic licenciado licenciada' },
	],
	shortNames: `francisco: paco pancho, josé: pepe, ignacio: nacho, guadalupe: lupe, manuel: manolo, enrique: quique, beatriz: bea,
		rafael: rafa, guillermo: guille, mercedes: merche, concepción: conchi, rosario: charo, antonio: toño`,
	articles: 'el la los las',
	offices: {
		beforeNames: ['senador senadora', 'diputado diputada', 'profesor profesora'],
		inRecords: 'presidente presidenta secretario secretaria ministro ministra',
		held: `presidente presidenta vicepresidente vicepresidenta ministro ministra secretario secretaria director directora
			alcalde alcaldesa gobernador gobernadora embajador embajadora canciller fiscal magistrado magistrada juez jueza rector
			rectora moderador moderadora portavoz relator relatora comisario comisaria concejal consejero consejera`,
		parts: `entrevistador entrevistadora entrevistado entrevistada periodista presentador presentadora testigo abogado abogada
			traductor traductora intérprete locutor locutora narrador narradora oyente invitado invitada público senadores reportero
			reportera`,
		otherOffice: 'vice ex exministro interino interina adjunto adjunta suplente',
		heldByMany: 'senador senadora diputado diputada periodista testigo público entrevistado entrevistada',
		particles: 'para',
		leads: 'moderador moderadora presentador presentadora entrevistador entrevistadora anfitrión anfitriona',
		inParliament: 'diputado diputada diputados senador senadora senadores señorías',
		inRecordsAlone: 'voces, varios diputados, enc',
	},
	bodies: 'gobierno ministerio departamento comisión comité consejo oficina agencia exteriores hacienda interior',
	houses: `agencia país mundo periódico diario revista prensa radio televisión universidad instituto fundación asociación centro
		ministerio banco`,
	behindNames: `editor editora profesor profesora catedrático catedrática escritor escritora autor autora investigador investigadora
		historiador historiadora economista sociólogo socióloga psicólogo psicóloga médico médica maestro maestra docente jefe
		jefa coordinador coordinadora fundador fundadora miembro conductor conductora corresponsal analista experto experta
		especialista diputado diputada senador senadora universidad instituto fundación noticias`,
	namesTogether: 'y',
	particles: 'de del la las los el y al da do dos san santa',
	nameParticles: 'de del la',
	placeholders: {
		voices: 'hablante, orador, oradora, voz, hombre, mujer, interlocutor, interlocutora',
		parts: `participante, asistente, entrevistador, entrevistadora, entrevistado, entrevistada, periodista, reportero, reportera,
			oyente, invitado, invitada, público, persona, locutor, locutora`,
		qualities: `desconocido, desconocida, no identificado, no identificada, sin identificar, masculino, masculina, femenino,
			femenina, masc., fem., otro, otra, primer, primera, segundo, segunda, tercer, tercera`,
		alone: 'desconocido, desconocida, no identificado, no identificada, anónimo, anónima, alguien, pregunta',
		followUps: 'repregunta, pregunta de seguimiento',
	},
	notSpeakers: {
		words: `primero segundo tercero nota notas fecha lugar hora tema temas resumen entrevista enlace enlaces vídeo video introducción conclusión conclusiones
			asistentes ausentes duración fuente título idioma orden acta actas agenda grabación transcripción ejemplo
			importante aviso contacto teléfono dirección correo sesión reunión acuerdo acuerdos anexo descripción presentes
			capítulo episodio foto fotos fotografía personajes reparto`,
		listed: 'moderadores ponentes participantes',
		beforeNumbers: 'acuerdo anexo capítulo artículo acto escena',
		attendance: 'asistentes, presentes, participantes, ponentes, invitados, intervienen',
		transcriptHeads: 'transcripción, transcripción completa, la entrevista, la conversación',
		otherHeads: `resumen, descripción, agenda, orden del día, asistentes, participantes, notas, enlaces, recursos, índice,
			contenido, acuerdos`,
		examined: { before: 'interrogatorio, contrainterrogatorio, declaración, preguntas', behind: 'por, de' },
		numbered: 'punto, línea, expediente, caso, punto del orden del día',
	},
	sentences: {
		starters: 'sí yo bueno pero gracias',
		words:
			'es son era pero porque que como cuando donde si no muy también esto eso quiero quería decir estoy tengo fue está',
		ambiguous: 'son es era si no como sí',
		tellsOf: 'es fue era ha tiene quien',
	},
	talk: {
		first: 'yo me mi creo estoy tengo puedo voy quiero digamos hablemos',
		we: 'nosotros nosotras nos',
		second: 'usted ustedes puedes te tu tus señoría señorías',
		third: 'él ella ellos ellas',
		answers: 'sí claro vale exacto exactamente',
		interjections: 'sí',
		thanks: `gracias, muchas gracias, mil gracias, gracias a, muchísimas gracias, muchas gracias a, le agradezco, agradezco
			a, agradecemos a`,
		greetings: `buenos días, buenas tardes, buenas noches, hola, bienvenidos, bienvenidas, gracias, señoras y señores,
			muy buenas`,
		fillers: 'hola bueno pues eh gracias',
		openers: 'bueno pues',
		writtenToo:
			'me mi te tu tus creo estoy tengo puedo voy quiero digamos hablemos claro vale exacto exactamente y pero',
		toAll: 'a todos, a todas, muchas, muchísimas, de nuevo, otra vez, señor, señora',
		forWhat: 'por a',
	},
	questions: {
		marks: '¿?',
		words: `quién, quiénes, qué, cuándo, dónde, por qué, cómo, cuál, cuánto, cuántos, puede, podría, cree, tiene`,
	},
	handingOver: {
		leading: `siguiente pregunta, próxima pregunta, última pregunta, otra pregunta, la palabra, pasamos a, adelante`,
		calls: `y pero bueno bien vale claro perfecto genial estupendo entonces oiga oye a ver sí no pues`,
		called: 'usted, tú, qué, cómo, gracias',
		before: `tiene la palabra, le doy la palabra a, doy la palabra a, damos la palabra a, paso la palabra a, pasamos con,
			vamos con, la palabra a, pregunta de, bienvenido, bienvenida, turno de, turno para, escuchamos a, tiene
			ahora la palabra, tiene la palabra ahora, le damos la palabra a, le doy paso a, doy paso a, damos paso a,
			cedo la palabra a, cedemos la palabra a, le paso la palabra a, saludamos a, damos la bienvenida a, recibimos
			a, nos acompaña, está con nosotros, con nosotros, tenemos a, tenemos con nosotros a, pregunta para, le
			pregunto a, interviene, interviene ahora, turno del, volvemos con`,
		announces: `tiene la palabra, la palabra el, la palabra la, siguiente orador, siguiente oradora, próximo orador, próxima oradora, siguiente pregunta, próxima pregunta, última pregunta, turno de palabra, cede la palabra, cedo la palabra`,
		behind: `adelante, por favor, tiene la palabra, tienes la palabra, su turno, cuando quiera, le escuchamos, te
			escuchamos, tiene usted la palabra, le escucho, te escucho, es su turno, es tu turno, le toca, te toca,
			tiene dos minutos, puede comenzar, puede empezar, bienvenido, bienvenida, qué opina, qué opinas, cuéntanos,
			cuéntenos, su pregunta, su respuesta`,
		between: `ahora nuestro nuestra mi su compañero compañera colega`,
		greets: `hola, buenos días, buenas tardes, buenas noches, bienvenido, bienvenida, qué tal, buen día, muy buenos días,
			muy buenas tardes, muy buenas noches, muy buenas, bienvenido de nuevo, bienvenida de nuevo`,
	},
	introductions: {
		named: 'me llamo, mi nombre es',
		being: 'yo soy, soy',
		calling: 'les habla, le habla, le saluda, les saluda, aquí',
		host: 'soy su anfitrión, soy su anfitriona, soy vuestro anfitrión, soy tu anfitrión',
		behind: 'al habla',
		supposed: 'que si dice dijo decía como llamado',
		from: 'de la, del, de, con',
		inOffice: [
			{
				before: 'como, en mi calidad de, en mi condición de',
				behind: 'yo, quiero, quisiera, creo, he, puedo, debo, les',
			},
		],
		notNames: `español española mexicano mexicana argentino argentina colombiano colombiana chileno chilena peruano peruana
			venezolano venezolana cubano cubana latino latina católico católica`,
		beforeOffice: 'el la su nuevo nueva este esta',
		hedges: 'supongo',
	},
	events: {
		words:
			'receso, pausa, interrupción, fin de la grabación, fin de la transcripción, sin respuesta, fuera de micrófono',
		announced: 'música, sintonía, pausa publicitaria, publicidad',
		ends: 'fin',
		begins: 'inicio, comienzo',
	},
	audioTags: {
		unheard:
			'inaudible, ininteligible, incomprensible, no se entiende, no se escucha, hablan a la vez, silencio, pausa',
		heard: `risas, ríe, se ríe, ríen, aplausos, aplauso, música, tos, tose, suspiro, suspira, ruido, murmullos, vítores,
			abucheos, protestas, llanto, llora, rumores`,
		longWords: 'inaudible ininteligible incomprensible aplausos',
		gaps: 'inaudible, ininteligible, incomprensible, no se entiende, no se escucha',
		together: 'hablan a la vez',
		otherWords: 'audible inteligible comprensible',
		silent: 'silencio, pausa',
		offered: 'inaudible, ininteligible, risas, aplausos',
	},
	sentenceEnds: '.!?…',
	abbreviations: `sr sra srta dr dra lic ing prof d dª ud uds vd vds sres núm pág art etc aprox ee.uu ej av gral dpto`,
	unfinishedWords:
		'el los las un una unos unas y o pero que de del con por para sin sobre entre desde hasta al muy según aunque',
	numbers: [
		'uno un primero primera primer',
		'dos segundo segunda',
		'tres tercero tercera tercer',
		'cuatro cuarto cuarta',
		'cinco quinto quinta',
		'seis sexto sexta',
		'siete séptimo séptima',
		'ocho octavo octava',
		'nueve noveno novena',
		'diez décimo décima',
		'once',
		'doce',
	],
	months: 'enero febrero marzo junio agosto septiembre octubre noviembre diciembre',
	days: 'lunes martes miércoles jueves viernes sábado',
	calendar: [
		'enero ene',
		'febrero feb',
		'marzo mar',
		'abril abr',
		'mayo may',
		'junio jun',
		'julio jul',
		'agosto ago',
		'septiembre setiembre sep sept',
		'octubre oct',
		'noviembre nov',
		'diciembre dic',
	],
	bodyParticles: 'de la del las los y',
	screenplay: 'en off, fuera de cámara, fuera de cuadro, continúa, al teléfono',
	documentHeading: 'título',
	values: {
		units: 'minuto minutos hora horas',
		seconds: 'segundo segundos',
		nothing: 'ninguno, ninguna, por confirmar',
		until: 'a hasta',
		recentDays: 'hoy, ayer, hoy a las, ayer a las',
		weekdays: 'lun mar mié mie jue vie sáb sab dom lunes martes miércoles jueves viernes sábado domingo',
	},
	publishing: {
		bylines: 'por, discurso de, declaraciones de, palabras de',
		delivered: 'transcripción, transcripción editada, sin editar, por videoconferencia, por teléfono',
		reading: 'de lectura, de escucha',
		beforeTranscript: 'la',
		otherHeadsAndMore: 'acerca de, puntos clave, decisiones',
		editorial: [
			{ before: 'esta, la presente', behind: 'transcripción, entrevista publicada' },
			{
				before:
					'transcripción, transcrito por, nota del editor, nota de la redacción, suscríbete, suscríbase, todos los derechos reservados, haz clic aquí',
			},
		],
	},
	tables: {
		names:
			'nombre, nombres, nombre completo, asistente, asistentes, participante, participantes, persona, personas, orador, oradores',
		initials: 'inicial, sigla, abrev',
		affiliations: 'organiza, empresa, entidad, institución',
		aliases: 'también conocid',
	},
};
