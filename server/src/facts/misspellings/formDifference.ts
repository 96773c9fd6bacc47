import { mendMojibake } from '../../text/mojibake.ts';

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
const punctuationOf = (text: string): string => text.replace(/[\p{L}\p{M}\p{N}\s\u200b-\u200d\ufeff\u00ad]/gu, '');
const spacesOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}\s\u200b-\u200d\ufeff\u00ad]/gu, '');

/** How two labels differ that have the same letters, and how sure that makes it. */
export interface FormDifference {
	readonly reason: string;
	/** 0 to 1. */
	readonly confidence: number;
}

/**
 * Says how two different labels with the same letters and numbers, accents apart, differ: capitals, spaces, punctuation,
 * accents, a damaged encoding.
 */
export function formDifference(a: string, b: string): FormDifference {
	const [left, right] = [mendMojibake(a).normalize('NFC'), mendMojibake(b).normalize('NFC')];
	const damaged = left !== a.normalize('NFC') || right !== b.normalize('NFC');
	const accents = lettersOf(left).toLowerCase() !== lettersOf(right).toLowerCase();
	const doubt = /[?？]/.test(a) !== /[?？]/.test(b);
	const marks = [punctuationOf(left), punctuationOf(right)];
	const stops = marks.map((text) => text.replaceAll('.', ''));
	const differs = [
		damaged ? 'the encoding' : '',
		accents ? 'accents' : '',
		!accents && lettersOf(left) !== lettersOf(right) ? 'capitals' : '',
		spacesOf(left).toLowerCase() !== spacesOf(right).toLowerCase() && !accents ? 'spacing' : '',
		marks[0] === marks[1] ? '' : stops[0] === stops[1] ? 'a full stop' : 'punctuation',
	].filter(Boolean);
	const verb = differs.length === 1 && !/s$/.test(differs[0] ?? '') ? 'differs' : 'differ';
	return {
		reason: `only ${differs.join(' and ') || 'invisible characters'} ${verb}`,
		confidence: doubt ? 0.7 : accents ? 0.95 : 0.99,
	};
}
