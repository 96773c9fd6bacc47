import type { Language } from './language.ts';

export const turkish: Language = {
	code: 'tr',
	name: 'Turkish',
	courtesies: [{ forms: 'sayın' }, { forms: 'dr doktor' }, { forms: 'prof profesör' }],
	offices: {
		held: 'başkan başkanvekili cumhurbaşkanı başbakan bakan vali büyükelçi hakim hâkim savcı sözcü müdür sekreter moderatör vekil',
		parts: 'muhabir gazeteci sunucu tanık tercüman konuk katılımcı dinleyici milletvekili görüşmeci',
		otherOffice: 'eski yardımcısı',
	},
	namesTogether: 've ile',
	particles: 've',
	nameEndings: [
		{ of: 'all names, behind an apostrophe', base: '_', cases: "'in 'ın 'un 'ün 'e 'a 'i 'ı 'u 'ü 'de 'da 'den 'dan" },
	],
	placeholders: {
		voices: 'konuşmacı, erkek sesi, kadın sesi',
		parts: 'katılımcı, görüşmeci, muhabir, gazeteci, konuk, dinleyici, kişi, erkek, kadın',
		qualities: 'bilinmeyen, kimliği belirsiz, birinci, ikinci, üçüncü, diğer, yeni',
		alone: 'bilinmeyen, birisi, anonim, soru, anlaşılmıyor, anlaşılamadı',
	},
	notSpeakers: {
		words:
			'tarih konu konular özet kaynak kaynaklar gündem tutanak ek ekler örnek önemli sonuç giriş karar kararlar kayıt toplantı oturum süre başlık katılanlar',
		attendance: 'katılanlar, katılımcılar, konuklar, hazır bulunanlar',
		transcriptHeads: 'transkript, deşifre, tutanak, röportaj',
		otherHeads: 'özet, açıklama, gündem, katılımcılar, kaynaklar, içindekiler, notlar',
	},
	talk: {
		first: 'bana beni benim teşekkür',
		we: 'biz bize bizim',
		second: 'siz size sizin sizi',
		answers: 'evet hayır tamam elbette tabii',
		interjections: 'evet hayır tamam',
		thanks: 'teşekkür ederim, teşekkürler, çok teşekkür ederim, sağ olun, teşekkür ediyorum',
		greetings: 'günaydın, iyi günler, iyi akşamlar, merhaba, hoş geldiniz, sayın milletvekilleri, değerli arkadaşlar',
		fillers: 'teşekkür teşekkürler lütfen saya şey',
		writtenToo: 'biz saya size şey elbette tabii',
	},
	questions: { marks: '?', words: 'kim, ne zaman, nerede, neden, niçin, nasıl, hangi, kaç' },
	handingOver: { before: 'söz sırası, sözü veriyorum', behind: 'buyurun, buyrun, söz sizde, söz senin' },
	introductions: {
		named: 'adım, benim adım, ismim, benim ismim',
		being: 'ben',
		behind: 'adım',
		notNames: 'türk türküm',
	},
	events: { words: 'ara, oturuma ara verildi, kayıt sonu, gürültüler', announced: 'müzik, reklam', ends: 'kayıt sonu' },
	audioTags: {
		unheard: 'anlaşılmıyor, anlaşılamadı, duyulmuyor, duyulamadı, sessizlik',
		heard: 'gülüşmeler, gülüyor, gülme, kahkaha, alkış, alkışlar, müzik, öksürük, öksürüyor, iç çekiyor, gürültü',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'dr prof doç av vb vs örn sn no cad',
	unfinishedWords: 've veya ama için ile gibi',
	months: 'ocak şubat mart mayıs haziran temmuz ağustos kasım aralık',
	days: 'pazartesi salı çarşamba perşembe cumartesi',
};
