import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nameShape } from '../../server/src/conventions/names.ts';
import { neverSpeaks } from '../../server/src/languages/all/notSpeakers.ts';
import type { SpeakerLabel } from '../../server/src/model/label.ts';
import type { Timestamp } from '../../server/src/model/timestamp.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { speakerSpan, tokeniser } from '../support/tokens.ts';

/**
 * Holds the grammar against the parser. The parser weighs evidence over the document, a grammar sees a line at a time:
 * so labels of a strong shape must be coloured, all of them, and plain words before a colon need not.
 */
const tokenise = await tokeniser('text.transcript');
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Labels of a strong shape that the grammar must colour, as a share: all in what we write, nearly all in the wild. */
const strongInFixtures = 1;
const strongInCorpus = 0.98;
/** Lines coloured as labels that the parser takes for none, as a share of the coloured ones. */
const falseInFixtures = 0.05;
const falseInCorpus = 0.02;
/** More where only the lines around tell: interjections over several lines name members like labels (`Abg. Renner: …`). */
const falseInParliaments: Readonly<Record<string, number>> = { bundestag: 0.1 };
/**
 * The same as a share of all lines with text, for collections without a single label of a strong shape: agendas and
 * minutes where nobody speaks and only the document shows it (`RFC: …`, `**Watch the replay:** …`), and records of
 * parliaments whose plain names evidence alone tells from agenda items. There hardly any line is coloured at all.
 */
const falseWhereNoneIsStrong = 0.01;

/**
 * Exempt are the shapes that evidence alone tells from other text: a plain name and colon (`Ann: …`, `pgp: …`), bold
 * without a colon or time before speech (`**Ann** said …`), in italics only or around words that are not capitalised as
 * names are, a name that nothing sets off, or brackets or a dash alone, a heading, a semicolon for the colon, a time without
 * brackets behind lower-case words or before speech, and words that mostly are no speakers (`CHAIR: …`).
 */
function isStrong({ name, nameSpan, markup, timestamp, speechAt, damage }: SpeakerLabel, line: string): boolean {
	const { caps, initials, capitalised, handle } = nameShape(name);
	if (damage.includes('semicolon') || /^[\])]$/.test(markup.delimiter)) return timestamp !== undefined;
	if (timestamp && timestamp.span.start < nameSpan.start && markup.delimiter === '' && markup.emphasis === '') {
		return /^[[(]/.test(line.slice(timestamp.span.start));
	}
	const isWordToo = neverSpeaks(name);
	if (isWordToo || (timestamp && markup.delimiter === '' && speechAt < line.length && isBare(timestamp))) return false;
	if (markup.lead.includes('#')) return false;
	if (markup.emphasis !== '') {
		if (markup.delimiter !== '' || timestamp) return true;
		return speechAt >= line.length && markup.emphasis.length > 1 && (capitalised || handle);
	}
	if (timestamp) return capitalised || markup.delimiter !== '';
	if (markup.delimiter === '') return name === 'Q';
	return (caps && markup.delimiter.length === 1) || initials || /^[.<]/.test(markup.delimiter);
}

const isBare = ({ text, span }: Timestamp): boolean => span.end - span.start === text.length;

interface Count {
	lines: number;
	strong: number;
	coloured: number;
	missed: string[];
	mistaken: string[];
}

function count(path: string, sum: Count): Count {
	const lines = splitLines(readFileSync(path, 'utf8'));
	const parsed = parse(lines).lines;
	for (const [index, tokens] of tokenise(lines).entries()) {
		const line = parsed[index];
		const span = speakerSpan(tokens);
		const where = `${path}:${index + 1}`;
		if (line && line.text.trim() !== '') sum.lines++;
		if (span) sum.coloured++;
		if (line?.kind !== 'label') {
			if (span) sum.mistaken.push(where);
		} else if (isStrong(line.label, line.text)) {
			sum.strong++;
			const { nameSpan, affiliation } = line.label;
			const comma = affiliation && line.text[affiliation.span.start] !== '(' ? affiliation.span.end : nameSpan.end;
			if (span?.start !== nameSpan.start || (span.end !== nameSpan.end && span.end !== comma)) sum.missed.push(where);
		}
	}
	return sum;
}

const none = (): Count => ({ lines: 0, strong: 0, coloured: 0, missed: [], mistaken: [] });

const transcripts = (folder: string): readonly string[] =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((name) => /\.(?:transcript|md|txt|vtt|srt)$/.test(name))
				.map((name) => join(folder, name))
		: [];

function holds({ lines, strong, coloured, missed, mistaken }: Count, leastStrong: number, mostFalse: number): void {
	assert.ok(strong - missed.length >= strong * leastStrong, `Not coloured: ${missed.slice(0, 20).join('\n')}`);
	const most = strong === 0 ? lines * falseWhereNoneIsStrong : coloured * mostFalse;
	assert.ok(mistaken.length <= most, `Coloured by mistake: ${mistaken.slice(0, 20).join('\n')}`);
}

test('the grammar colours every strong label of the fixtures and samples, and hardly anything else', () => {
	const all = ['test/fixtures', 'samples'].flatMap((folder) => transcripts(join(root, folder)));
	const files = all.filter((path) => !path.includes(join('fixtures', 'none')));
	const sum = files.reduce((sum, path) => count(path, sum), none());
	assert.ok(sum.strong > 0);
	holds(sum, strongInFixtures, falseInFixtures);
});

const corpus = ['../shared/corpus', '../../shared/corpus'].map((path) => join(root, path)).find(existsSync);

describe('real transcripts', { skip: corpus === undefined && 'no shared corpus beside the project' }, () => {
	const folders = corpus === undefined ? [] : readdirSync(corpus, { withFileTypes: true });
	for (const { name, parentPath } of folders.filter(
		(entry) => entry.isDirectory() || /^nato.*\.md$/.test(entry.name),
	)) {
		const path = join(parentPath, name);
		const files = name.endsWith('.md') ? [path] : transcripts(path);
		if (files.length === 0) continue;
		test(name, (context) => {
			const sum = files.reduce((sum, path) => count(path, sum), none());
			context.diagnostic(
				`${sum.strong - sum.missed.length} of ${sum.strong} strong labels, ${sum.mistaken.length} of ${sum.coloured} coloured by mistake`,
			);
			holds(sum, strongInCorpus, falseInParliaments[name] ?? falseInCorpus);
		});
	}
});
