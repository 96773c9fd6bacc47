import type { Language } from './language.ts';

export const indonesian: Language = {
	code: 'id',
	name: 'Indonesian and Malay',
	courtesies: [
		{ forms: 'bapak pak tuan', gender: 'm' },
		{ forms: 'ibu nyonya puan', gender: 'f' },
		{ forms: 'dr dokter' },
	],
	offices: {
		held: 'ketua menteri presiden gubernur bupati hakim jaksa direktur sekretaris pimpinan',
		parts: 'wartawan jurnalis pewawancara narasumber saksi penerjemah tamu peserta pendengar penyiar responden',
		otherOffice: 'wakil mantan pelaksana',
	},
	namesTogether: 'dan serta',
	particles: 'dan bin binti',
	placeholders: {
		voices: 'pembicara, penutur, suara, suara laki-laki, suara perempuan',
		parts:
			'peserta, pewawancara, narasumber, responden, wartawan, tamu, penelepon, pria, wanita, laki-laki, perempuan, informan',
		qualities: 'tidak dikenal, tak dikenal, tidak diketahui, pertama, kedua, ketiga, lain, baru',
		alone: 'tidak dikenal, tak dikenal, tidak diketahui, seseorang, anonim, pertanyaan, tidak jelas',
	},
	notSpeakers: {
		words:
			'catatan tanggal tempat waktu topik ringkasan hadir sumber notulen lampiran contoh penting kesimpulan pendahuluan keputusan rapat rekaman durasi judul bahasa',
		attendance: 'hadir, peserta, tamu, yang hadir',
		transcriptHeads: 'transkrip, transkripsi, wawancara',
		otherHeads: 'ringkasan, deskripsi, agenda, peserta, sumber, daftar isi, catatan',
	},
	talk: {
		first: 'saya aku',
		we: 'kami kita',
		second: 'anda kamu kalian',
		answers: 'ya tidak benar betul',
		interjections: 'tidak benar betul',
		thanks: 'terima kasih, terima kasih banyak, makasih',
		greetings:
			'selamat pagi, selamat siang, selamat sore, selamat malam, selamat datang, bapak dan ibu, hadirin sekalian',
		fillers: 'terima kasih silakan tolong',
		writtenToo: 'ya benar betul tolong',
	},
	questions: { marks: '?', words: 'siapa, apa, kapan, di mana, mengapa, kenapa, bagaimana, berapa, apakah' },
	handingOver: {
		before: 'waktu kami berikan kepada, kami persilakan, pertanyaan dari',
		behind: 'silakan, silahkan, dipersilakan',
	},
	introductions: {
		named: 'nama saya, nama saya adalah, perkenalkan nama saya',
		being: 'saya',
		calling: 'bersama saya',
		from: 'dari',
		notNames: 'orang indonesia',
	},
	events: { words: 'jeda, rekaman berakhir, istirahat', announced: 'musik, iklan', ends: 'selesai' },
	audioTags: {
		unheard: 'tidak jelas, tidak terdengar, hening',
		heard: 'tertawa, tawa, tepuk tangan, musik, batuk, menghela napas, suara bising',
		gaps: 'tidak jelas, tidak terdengar',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'dr drs ir prof dll dsb yth no jl',
	unfinishedWords: 'dan atau tetapi tapi yang untuk dari dengan karena jika kalau',
	months: 'januari februari agustus oktober desember',
	days: 'senin selasa rabu kamis jumat sabtu minggu',
	calendar: [
		'januari jan',
		'februari feb',
		'maret mar',
		'april apr',
		'mei',
		'juni jun',
		'juli jul',
		'agustus agu',
		'september sep',
		'oktober okt',
		'november nov',
		'desember des',
	],
	bodyParticles: 'dan untuk',
};
