import { titleOf } from '../facts/conversation/title.ts';
import type { Transcript } from '../model/transcript.ts';
import { frontMatterOf } from '../parser/declared/frontMatter.ts';
import { clockOf } from './clock.ts';
import { escapeMarkup } from './escape.ts';
import { type FlowingTurn, flowOf } from './flow.ts';
import type { Format } from './format.ts';
import { speakingIn } from './speaking.ts';

/** One page that needs nothing beside it: headings as headings, names before what is said, no script. */
export const html: Format = {
	id: 'html',
	title: 'a web page',
	extension: '.html',
	write: (file, transcript) => ({ text: `${[...pageOf(file, transcript)].join('\n')}\n` }),
};

/** Colours follow the reader's own; lines are of a length that can be read. */
const style = `:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 system-ui, sans-serif; }
.turn { margin: 1.4rem 0; }
.turn p { margin: 0.5rem 0; }
.affiliation, time { font-size: 0.9em; }
.event { font-style: italic; }
.unattributed { border-inline-start: 0.2rem solid; padding-inline-start: 1rem; }`;

function* pageOf(file: string, transcript: Transcript): Generator<string> {
	const title = titleOf(transcript) ?? file;
	const language = languageOf(transcript);
	yield '<!doctype html>';
	yield language === undefined ? '<html>' : `<html lang="${escapeMarkup(language)}">`;
	yield `<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">`;
	yield `<title>${escapeMarkup(title)}</title>\n<style>\n${style}\n</style>\n</head>`;
	yield `<body>\n<main>\n<h1>${escapeMarkup(title)}</h1>`;
	yield* speakersIn(transcript);
	let titled = false;
	let turns = 0;
	for (const item of flowOf(transcript)) {
		if (item.kind === 'event') yield `<p class="event">${escapeMarkup(item.text)}</p>`;
		else if (item.kind === 'turn') yield turnOf(item, item.continued ? turns : ++turns);
		else if (!titled && item.title === title) titled = true;
		else {
			const level = Math.max(2, item.level);
			yield `<h${level}>${escapeMarkup(item.title)}</h${level}>`;
		}
	}
	yield '</main>\n</body>\n</html>';
}

/** What front matter says of the language; a page that names none is better than one that names a wrong one. */
function languageOf(transcript: Transcript): string | undefined {
	const { lang, language } = frontMatterOf(transcript.lines).values;
	const tag = lang ?? language;
	return typeof tag === 'string' && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i.test(tag) ? tag : undefined;
}

function* speakersIn(transcript: Transcript): Generator<string> {
	const speakers = speakingIn(transcript);
	if (speakers.length === 0) return;
	yield '<details>\n<summary>Speakers</summary>\n<ul>';
	for (const { speaker, turns, words } of speakers) {
		const { name, affiliation } = speaker;
		const group = affiliation === undefined ? '' : ` (${affiliation})`;
		yield `<li>${escapeMarkup(`${name}${group}: ${counted(turns, 'turn')}, ${counted(words, 'word')}`)}</li>`;
	}
	yield '</ul>\n</details>';
}

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

function turnOf({ utterance, continued, parts }: FlowingTurn, number: number): string {
	const head = continued ? '' : headOf(utterance);
	const id = continued ? '' : ` id="turn-${number}"`;
	const [first, ...others] = parts;
	const lines = first?.kind === 'paragraph' ? [`<p>${head}${escapeMarkup(first.text)}</p>`] : [`<p>${head}</p>`];
	for (const { kind, text } of first?.kind === 'event' ? parts : others) {
		lines.push(kind === 'event' ? `<p class="event">${escapeMarkup(text)}</p>` : `<p>${escapeMarkup(text)}</p>`);
	}
	const shown = lines.filter((line) => line !== '<p></p>').join('\n');
	return `<div class="turn${utterance.voice === undefined ? ' unattributed' : ''}"${id}>\n${shown}\n</div>`;
}

function headOf({ voice, affiliation, start }: FlowingTurn['utterance']): string {
	if (voice === undefined) return '';
	const group = affiliation === undefined ? '' : ` <span class="affiliation">(${escapeMarkup(affiliation)})</span>`;
	const time =
		start === undefined || start < 0
			? ''
			: ` <time datetime="PT${Math.round(start * 1000) / 1000}S">${clockOf(start, '.').replace(/\.\d+$/, '')}</time>`;
	return `<strong class="speaker">${escapeMarkup(voice)}</strong>${group}${time}: `;
}
