import type { Transcript } from '../model/transcript.ts';
import { frontMatterOf } from '../parser/declared/frontMatter.ts';
import { frontMatterScalars } from '../parser/declared/frontMatterScalars.ts';
import { readDay } from '../text/calendar.ts';
import { slipCount } from '../text/distance.ts';
import { onLine } from '../text/position.ts';
import { readYaml } from '../yaml/readYaml.ts';
import type { Finding, Fix } from './rule.ts';
import { transcriptRule } from './rule.ts';

interface Options {
	readonly required: readonly string[];
	readonly allowed: readonly string[];
	readonly dates: readonly string[];
	readonly format: string;
}

export const metadata = transcriptRule<Options>({
	id: 'metadata',
	about: 'form',
	summary: 'Front matter can be read and says what the project wants to know',
	why: 'Site generators and archives read front matter: a broken line hides the whole of it, and a misspelt key says nothing.',
	severity: 'warning',
	choicesOnly: true,
	options: {
		required: { default: [], description: 'Keys that each transcript must have.' },
		allowed: { default: [], description: 'All other keys that there may be. Empty: any.' },
		dates: { default: ['date'], description: 'Keys whose values are days of the calendar.' },
		format: {
			default: 'any',
			description: 'Whether these must be written as 2024-05-31.',
			values: ['any', 'iso'],
		},
	},
	examples: [
		{
			about: 'A colon in a title needs quotes.',
			before:
				'---\n<|title: Tides: a talk|>\nspeakers: [Ann Lee]\n---\n\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.',
			after:
				"---\ntitle: 'Tides: a talk'\nspeakers: [Ann Lee]\n---\n\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.",
		},
		{
			about: 'The project wants a date.',
			before: '<|---|>\ntitle: Tides\n---\n\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.',
			options: { required: ['title', 'date'] },
		},
		{
			about: 'A key that the project does not know.',
			before:
				'---\ntitle: Tides\n<|speekers|>: [Ann Lee]\n---\n\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.',
			after: '---\ntitle: Tides\nspeakers: [Ann Lee]\n---\n\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.',
			options: { required: ['title'], allowed: ['speakers'] },
		},
		{
			about: 'A day that the calendar has not.',
			before: '---\ndate: <|2024-02-30|>\n---\n\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.',
		},
		{
			about: 'A day in another form than the project wants.',
			before: '---\ndate: <|May 5, 2024|>\n---\n\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.',
			after: '---\ndate: 2024-05-05\n---\n\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.',
			options: { format: 'iso' },
		},
		{
			about: 'Any key and any form, unless the project says otherwise.',
			before: '---\ntopic: Tides\ndate: May 5, 2024\n---\n\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning.',
		},
	],
	*check(transcript, options) {
		const { errors } = frontMatterOf(transcript.lines);
		if (errors.length > 0) yield* broken(transcript);
		else {
			yield* missing(transcript, options.required);
			yield* unknown(transcript, options);
			yield* days(transcript, options);
		}
	},
});

function* broken(transcript: Transcript): Generator<Finding> {
	const { lines } = transcript;
	const told = new Set<number>();
	for (const { message, line } of frontMatterOf(lines).errors) {
		if (told.has(line)) continue;
		told.add(line);
		const text = lines[line]?.text ?? '';
		const start = text.length - text.trimStart().length;
		const fix = quoted(transcript, line);
		yield {
			range: onLine(line, { start, end: Math.max(start, text.trimEnd().length) }),
			message: `This front matter is not YAML, so nothing of it is read. ${message}`,
			fixes: () => (fix ? [fix] : []),
		};
	}
}

/** Quotes around a value, where that makes the line readable. */
function quoted({ lines }: Transcript, line: number): Fix | undefined {
	const text = lines[line]?.text ?? '';
	const [, key = '', value = ''] = /^(\s*(?:- )?[\w-]{1,60}:\s+)(\S.*)$/.exec(text) ?? [];
	if (value === '') return undefined;
	const newText = `'${value.trim().replaceAll("'", "''")}'`;
	// The line alone tells whether its value is at fault, and costs no reading of the whole for each fault.
	const [before, after] = [text, `${key}${newText}`].map((own) => readYaml(own).problems.length);
	if (before === 0 || after !== 0) return undefined;
	const range = onLine(line, { start: key.length, end: text.length });
	return { title: 'Put the value in quotes', safe: false, edits: [{ range, newText }] };
}

/** One finding for all that is missing: it is one thing to do. */
function* missing({ lines, captions }: Transcript, required: readonly string[]): Generator<Finding> {
	const { values, endLine } = frontMatterOf(lines);
	const absent = required.filter((key) => values[key] === undefined || values[key] === null || values[key] === '');
	if (absent.length === 0 || captions) return;
	const entries = absent.filter((key) => !(key in values)).map((key) => `${key}: \n`);
	const place = { line: Math.max(0, endLine), character: endLine < 0 && lines[0]?.text.startsWith('\ufeff') ? 1 : 0 };
	const newText = endLine < 0 ? `---\n${entries.join('')}---\n\n` : entries.join('');
	yield {
		range: onLine(0, { start: 0, end: lines[0]?.text.length ?? 0 }),
		message: `The front matter says nothing of ${absent.join(', ')}.`,
		fixes: () =>
			entries.length === 0
				? []
				: [
						{
							title: `Add ${absent.join(', ')}, to be filled in`,
							safe: false,
							edits: [{ range: { start: place, end: place }, newText }],
						},
					],
	};
}

function* unknown(transcript: Transcript, { required, allowed }: Options): Generator<Finding> {
	if (allowed.length === 0) return;
	const known = [...required, ...allowed];
	const { values } = frontMatterOf(transcript.lines);
	for (const { key, value, isKey, range } of frontMatterScalars(transcript)) {
		if (!isKey || value !== key || known.includes(key)) continue;
		const near = known.find((one) => !(one in values) && slipCount(one, key, 2) <= 2);
		yield {
			range,
			message: `This project has no key "${key}" in front matter.${near ? ` Did you mean "${near}"?` : ''}`,
			fixes: () => (near ? [{ title: `Change to ${near}`, safe: false, edits: [{ range, newText: near }] }] : []),
		};
	}
}

function* days(transcript: Transcript, { dates, format }: Options): Generator<Finding> {
	for (const { key, value, isKey, range } of frontMatterScalars(transcript)) {
		if (isKey || !dates.includes(key) || value.trim() === '') continue;
		const day = readDay(value);
		if (day && !day.exists) yield { range, message: `The calendar has no ${value.trim()}. Correct the date.` };
		else if (format === 'iso' && !value.startsWith(day?.iso ?? '\u0000')) {
			const fix = day && { title: `Write ${day.iso}`, safe: false, edits: [{ range, newText: day.iso }] };
			yield {
				range,
				message: `Dates are written as 2024-05-31 in this project, and this is ${value.trim()}.`,
				fixes: () => (fix ? [fix] : []),
			};
		}
	}
}
