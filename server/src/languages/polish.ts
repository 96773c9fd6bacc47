import type { Language } from './language.ts';

export const polish: Language = {
	code: 'pl',
	name: 'Polish',
	courtesies: [
		{ forms: 'pan panie', gender: 'm' },
		{ forms: 'pani', gender: 'f' },
		{ forms: 'dr doktor' },
		{ forms: 'prof profesor' },
	],
	shortNames: `aleksander: olek, katarzyna: kasia, krzysztof: krzysiek, małgorzata: gosia, piotr: piotrek, tomasz:
		tomek, wojciech: wojtek`,
	offices: {
		beforeNames: ['poseł posłanka', 'senatorka'],
		held: `marszałek wicemarszałek premier prezes przewodniczący przewodnicząca prezydent minister ministra sekretarz dyrektor
			dyrektorka burmistrz wojewoda ambasador sędzia prokurator rzecznik rzeczniczka moderator moderatorka sprawozdawca`,
		parts: `prowadzący prowadząca dziennikarz dziennikarka świadek tłumacz tłumaczka gość uczestnik uczestniczka słuchacz
			słuchaczka respondent respondentka badacz badaczka mecenas`,
		otherOffice: 'wice były była zastępca pełniący',
		leads: 'prowadzący prowadząca moderator moderatorka',
	},
	behindNames: `redaktor redaktorka profesor profesorka pisarz pisarka autor autorka badacz badaczka historyk historyczka ekonomista
		ekonomistka socjolog socjolożka psycholog psycholożka lekarz lekarka nauczyciel nauczycielka kierownik kierowniczka
		szef szefowa koordynator koordynatorka założyciel założycielka członek członkini reżyser reżyserka artysta artystka
		korespondent korespondentka analityk ekspert ekspertka poseł posłanka senator uniwersytet instytut fundacja`,
	namesTogether: 'oraz',
	namesTogetherOrOne: 'i',
	particles: 'i z do w',
	nameEndings: [
		{ of: 'surnames of men in -ski', base: 'ski', cases: 'skiego skiemu skim' },
		{ of: 'surnames of women in -ska', base: 'ska', cases: 'skiej ską' },
		{ of: 'names of men in a consonant', base: '_', cases: 'a owi em ie' },
		{ of: 'names of women in -a', base: 'a', cases: 'y ie ę ą o i' },
	],
	placeholders: {
		voices: 'mówca, mówczyni, głos, głos męski, głos żeński, rozmówca, rozmówczyni, mówiący, mówiąca',
		parts: `uczestnik, uczestniczka, respondent, respondentka, prowadzący, prowadząca, dziennikarz, dziennikarka, słuchacz,
			słuchaczka, gość, osoba, mężczyzna, kobieta, badacz, badaczka`,
		qualities:
			'nieznany, nieznana, niezidentyfikowany, niezidentyfikowana, pierwszy, pierwsza, drugi, druga, trzeci, trzecia',
		alone: 'nieznany, nieznana, ktoś, anonim, anonimowo, pytanie, niezrozumiałe, niewyraźne, głos z sali',
	},
	notSpeakers: {
		words: `uwaga uwagi data miejsce czas temat tematy streszczenie podsumowanie wywiad obecni nieobecni źródło źródła porządek protokół
			załącznik załączniki przykład ważne wniosek wnioski wstęp decyzja decyzje nagranie transkrypcja stenogram spotkanie
			posiedzenie tytuł język kontakt telefon adres foto zdjęcie zdjęcia osoby`,
		listed: 'uczestnicy uczestniczki prelegenci',
		namesToo: 'data',
		attendance: 'obecni, uczestnicy, goście, w spotkaniu uczestniczą',
		transcriptHeads: 'transkrypcja, stenogram, zapis rozmowy, wywiad',
		otherHeads: 'streszczenie, podsumowanie, opis, porządek obrad, uczestnicy, źródła, spis treści, notatki',
	},
	sentences: { words: 'jest są był była było ponieważ gdzie kiedy bardzo tylko jeszcze także będzie chcę jestem' },
	talk: {
		first: 'mnie mój dziękuję proszę jestem mam',
		we: 'nam nasz nasze',
		second: 'państwo państwa wam wasze',
		answers: 'tak nie oczywiście dokładnie właśnie',
		interjections: 'tak oczywiście dokładnie',
		thanks: 'dziękuję, dziękuję bardzo, dziękujemy, dzięki',
		greetings: `dzień dobry, dobry wieczór, witam, witamy, cześć, szanowni państwo, panie i panowie, wysoka izbo,
			panie marszałku, dziękuję bardzo`,
		fillers: 'proszę',
		writtenToo: 'nasz nasze mój mam jestem oczywiście dokładnie właśnie wasze',
	},
	questions: { marks: '?', words: 'kto, kiedy, gdzie, dlaczego, jak, jaki, jaka, ile, czy' },
	handingOver: {
		before: `głos ma, głos zabierze, oddaję głos, oddaję głos panu, oddaję głos pani, o zabranie głosu proszę, pytanie od, proszę,
			proszę o zabranie głosu`,
		behind: 'proszę bardzo, proszę, oddaję głos, ma pan głos, ma pani głos',
		between: `teraz nasz nasza kolega koleżanka`,
		greets: 'witam, cześć, dzień dobry, dobry wieczór',
	},
	introductions: {
		named: 'nazywam się, mam na imię, moje nazwisko',
		being: 'jestem',
		calling: 'z tej strony',
		behind: 'przy telefonie, z tej strony',
		from: 'z, ze',
		notNames: 'polak polka europejczyk katolik',
	},
	events: {
		words: 'przerwa, przerwa w posiedzeniu, koniec nagrania, poruszenie na sali, dzwonek, gwar',
		announced: 'muzyka, reklama, przerwa, dżingiel',
		ends: 'koniec',
		begins: 'początek',
	},
	audioTags: {
		unheard: 'niezrozumiałe, niewyraźne, niesłyszalne, nieczytelne, mówią jednocześnie, cisza',
		heard:
			'śmiech, śmieje się, śmieją się, wesołość na sali, oklaski, brawa, muzyka, kaszel, kaszle, wzdycha, hałas, szum',
		gaps: 'niezrozumiałe, niewyraźne, niesłyszalne, nieczytelne',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'p dr prof np itd itp tzn tj m.in ul nr r w.w hab inż mgr',
	unfinishedWords: 'oraz lub ale że dla przez przy pod nad bez który która które jeśli gdy żeby ponieważ',
	numbers: [
		'jeden pierwszy pierwsza',
		'dwa drugi druga',
		'trzy trzeci trzecia',
		'cztery czwarty',
		'pięć piąty',
		'sześć',
		'siedem',
		'osiem',
	],
	months: `styczeń luty marzec kwiecień czerwiec lipiec sierpień wrzesień październik listopad grudzień stycznia lutego marca
		kwietnia czerwca lipca sierpnia września października listopada grudnia`,
	days: 'poniedziałek wtorek środa czwartek piątek sobota niedziela',
	calendar: [
		'styczeń stycznia',
		'luty lutego',
		'marzec marca',
		'kwiecień kwietnia',
		'maj maja',
		'czerwiec czerwca',
		'lipiec lipca',
		'sierpień sierpnia',
		'wrzesień września',
		'październik października',
		'listopad listopada',
		'grudzień grudnia',
	],
	bodyParticles: 'i dla',
	tables: {
		names: 'imię, nazwisko, imię i nazwisko, uczestnik, uczestnicy, mówca',
		initials: 'skrót, inicja',
		affiliations: 'organizac, firma, instytuc',
		aliases: 'pseudonim',
	},
	documentHeading: 'nagłówek',
};
