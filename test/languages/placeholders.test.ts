import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isPlaceholder } from '../../server/src/languages/all/placeholders.ts';
import { languages } from '../../server/src/languages/index.ts';

const somebody = {
	en: [
		'Speaker 1',
		'SPEAKER_00',
		'Unknown\u00a0Speaker',
		'Unknown Speaker',
		'Unidentified Male',
		'Voice',
		'Interviewer 2',
		'Someone',
		'N/A',
	],
	mul: ['???', '(?)', '（？）', 'XX', 'S00', 'R_S2'],
	es: ['Hablante 1', 'Hablante desconocido', 'Voz femenina', 'Entrevistado 2', 'Orador A'],
	de: ['Sprecher 1', 'Sprecherin 2', 'Unbekannter Sprecher', 'Befragte Person 3', 'Männliche Stimme', 'Jemand'],
	fr: ['Locuteur 1', 'Intervenante 2', 'Locuteur inconnu', 'Voix d’homme 1', 'Journaliste 3'],
	it: ['Parlante 1', 'Oratore sconosciuto', 'Voce maschile', 'Intervistata 2', 'Uomo 1'],
	pt: ['Falante 1', 'Orador desconhecido', 'Entrevistado 2', 'Não identificado'],
	uk: ['Спікер 1', 'Невідомий спікер', 'Голос', 'Учасниця 2', 'Хтось'],
	ru: ['Спикер 1', 'Говорящий 2', 'Неизвестный', 'Женский голос', 'Респондент 3'],
	ja: ['発言者1', '話者A', '話者 ２', '不明な話者', '参加者1', '女性1', '不明'],
	zh: ['发言者1', '说话人1', '說話人 2', '未知说话人', '受访者A', '发言人1', '男1', '讲话人甲'],
	nl: ['Spreker 2', 'Onbekende spreker', 'Respondent 1'],
	da: ['Taler 1', 'Ukendt taler'],
	no: ['Ukjent taler', 'Informant 2'],
	sv: ['Talare 1', 'Okänd talare'],
	fi: ['Puhuja 1', 'Tuntematon puhuja'],
	is: ['Ræðumaður 1'],
	pl: ['Mówca 1', 'Nieznany mówca', 'Uczestniczka 3'],
	cs: ['Řečník 1', 'Neznámý hlas'],
	hu: ['Beszélő 1', 'Ismeretlen'],
	ro: ['Vorbitor 1', 'Vorbitor necunoscut'],
	el: ['Ομιλητής 1', 'Άγνωστος ομιλητής'],
	tr: ['Konuşmacı 1', 'Bilinmeyen konuşmacı'],
	bg: ['Говорещ 1', 'Неизвестен глас'],
	ar: ['المتحدث 1', 'متحدث غير معروف'],
	he: ['דובר 1', 'דובר לא ידוע'],
	fa: ['گوینده ۱'.replace('۱', '1'), 'ناشناس'],
	hi: ['वक्ता 1', 'अज्ञात'],
	bn: ['বক্তা 1'],
	th: ['ผู้พูด 1', 'ผู้พูด1'],
	id: ['Pembicara 1', 'Tidak dikenal'],
	vi: ['Người nói 1', 'Diễn giả 2'],
	ko: ['화자 1', '참석자 2', '화자1', '미상'],
	ca: ['Parlant 1', 'Desconegut'],
	sk: ['Rečník 1', 'Neznámy hlas'],
	sl: ['Govornik 1', 'Neznan govornik'],
	hr: ['Govornik 2', 'Nepoznati govornik'],
	sr: ['Говорник 1', 'Непознат говорник'],
	et: ['Kõneleja 1', 'Tundmatu kõneleja'],
	lv: ['Runātājs 1', 'Nezināms runātājs'],
	lt: ['Kalbėtojas 1', 'Nežinomas kalbėtojas'],
};

describe('a label for somebody whose name nobody wrote down', () => {
	for (const [code, names] of Object.entries(somebody))
		for (const name of names) test(`${code}: ${name}`, () => assert.ok(isPlaceholder(name)));
});

test('every language says what it calls somebody unknown, and is tried here', () => {
	const lacking = languages.filter(({ code, placeholders }) => !placeholders || !(code in somebody));
	assert.deepEqual(
		lacking.map(({ code }) => code),
		[],
	);
});

describe('a label that names somebody, or a part that a house writes on purpose', () => {
	for (const name of [
		'Ann Lee',
		'Interviewer',
		'Journaliste',
		'受访者',
		'发言人',
		'Audience member',
		'Donna',
		'Otto Sprecher',
		'Frank Taler',
		'Second',
		'話',
		'Unknown Ann',
		'Participants',
		'',
	])
		test(name, () => assert.ok(!isPlaceholder(name)));
});
