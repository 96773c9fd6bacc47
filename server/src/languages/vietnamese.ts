import type { Language } from './language.ts';

export const vietnamese: Language = {
	code: 'vi',
	name: 'Vietnamese',
	courtesies: [
		{ forms: 'ông', gender: 'm' },
		{ forms: 'bà', gender: 'f' },
	],
	namesTogether: 'và cùng',
	// With the last syllables of offices, which are in small letters: `Chủ tịch`, `Bộ trưởng`, `Đại biểu`.
	particles: 'và tịch tọa toạ trưởng biểu viên',
	placeholders: {
		voices: 'người nói, diễn giả, giọng giọng nam, nữ',
		parts: 'người tham gia, người phỏng vấn, phóng viên, khách mời, khán giả',
		qualities: 'không rõ, không xác định, thứ nhất, thứ hai, thứ ba, khác',
		alone: 'không rõ, không xác định, ẩn danh, ai đó, câu hỏi, không nghe rõ',
	},
	notSpeakers: {
		words: 'ngày nguồn',
		attendance: 'có mặt, người tham gia, khách mời, thành phần tham dự',
		transcriptHeads: 'bản ghi, bản gỡ băng, phỏng vấn',
		otherHeads: 'tóm tắt, mô tả, chương trình, người tham gia, nguồn, mục lục, ghi chú',
	},
	talk: {
		first: 'tôi',
		we: 'chúng',
		second: 'bạn',
		answers: 'vâng không dạ',
		interjections: 'vâng dạ',
		thanks: 'cảm ơn, xin cảm ơn, cám ơn, trân trọng cảm ơn',
		greetings: 'xin chào, chào mừng, kính thưa, thưa quý vị, chào các bạn, xin kính chào',
		fillers: 'ơn cảm thưa',
	},
	questions: { marks: '?', words: 'ai, gì, khi nào, ở đâu, tại sao, vì sao, như thế nào, bao nhiêu' },
	handingOver: { before: 'xin mời, mời, câu hỏi từ', behind: 'xin mời, mời' },
	introductions: {
		named: 'tên tôi là, tôi tên là, tôi tên',
		being: 'tôi là',
		from: 'từ, đến từ',
		notNames: 'người việt',
	},
	events: { words: 'nghỉ giải lao, tạm dừng, kết thúc ghi âm', announced: 'nhạc, âm nhạc, quảng cáo', ends: 'hết' },
	audioTags: {
		unheard: 'không nghe rõ, không rõ, im lặng',
		heard: 'cười, tiếng cười, vỗ tay, tiếng vỗ tay, nhạc, âm nhạc, tiếng ho, tiếng ồn, thở dài',
		gaps: 'không nghe rõ, không rõ',
	},
	sentenceEnds: '.!?…',
	abbreviations: 'ts ths gs pgs tp q p v.v',
	unfinishedWords: 'và hoặc nhưng của cho từ với nếu vì rằng',
};
