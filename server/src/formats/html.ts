import { titleOf } from '../facts/conversation/title.ts';
import type { Transcript } from '../model/transcript.ts';
import { frontMatterOf } from '../parser/declared/frontMatter.ts';
import { clockOf } from './clock.ts';
import { escapeMarkup } from './escape.ts';
import type { Exported } from './exported.ts';
import { type Flow, type FlowingTurn, flowOf } from './flow.ts';
import type { Format } from './format.ts';
import { pageIds } from './pageIds.ts';
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

function* pageOf(file: string, transcript: Exported): Generator<string> {
	const title = titleOf(transcript) ?? file;
	const flow = flowOf(transcript);
	const ids = pageIds(flow);
	yield '<!doctype html>';
	yield `<html lang="${escapeMarkup(languageOf(transcript))}">`;
	yield `<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">`;
	yield `<title>${escapeMarkup(title)}</title>\n<style>\n${style}\n</style>\n</head>`;
	yield `<body>\n<main>\n<h1>${escapeMarkup(title)}</h1>`;
	yield* speakersIn(transcript);
	yield* contentsOf(flow, ids, title);
	let titled = false;
	let above = 1;
	for (const item of flow) {
		if (item.kind === 'event') yield `<p class="event">${escapeMarkup(item.text)}</p>`;
		else if (item.kind === 'turn') yield turnOf(item, ids.get(item));
		else if (!titled && item.title === title) titled = true;
		else {
			// Readers go from heading to heading: none is deeper than the one above and one more.
			const level = Math.min(Math.max(2, item.level), above + 1);
			above = level;
			yield `<h${level} id="${escapeMarkup(ids.get(item) ?? '')}">${escapeMarkup(item.title)}</h${level}>`;
		}
	}
	yield '</main>\n</body>\n</html>';
}

/** What front matter says of the language; `und`, undetermined, is better than a wrong one. */
function languageOf(transcript: Transcript): string {
	const { lang, language } = frontMatterOf(transcript.lines).values;
	const tag = lang ?? language;
	return typeof tag === 'string' && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i.test(tag) ? tag : 'und';
}

/** Links to the sections, where there are several. */
function* contentsOf(flow: readonly Flow[], ids: ReadonlyMap<Flow, string>, title: string): Generator<string> {
	const first = flow.find((item) => item.kind === 'heading');
	const sections = flow.flatMap((item) =>
		item.kind === 'heading' && !(item === first && item.title === title) ? [item] : [],
	);
	if (sections.length < 2) return;
	yield '<nav aria-label="Sections">\n<ul>';
	for (const item of sections) {
		yield `<li><a href="#${escapeMarkup(encodeURIComponent(ids.get(item) ?? ''))}">${escapeMarkup(item.title)}</a></li>`;
	}
	yield '</ul>\n</nav>';
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

function turnOf({ utterance, continued, parts }: FlowingTurn, address: string | undefined): string {
	const head = continued ? '' : headOf(utterance);
	const id = address === undefined ? '' : ` id="${address}"`;
	const [first, ...others] = parts;
	const lines = first?.kind === 'paragraph' ? [`<p>${head}${escapeMarkup(first.text)}</p>`] : [`<p>${head}</p>`];
	for (const { kind, text } of first?.kind === 'event' ? parts : others) {
		lines.push(kind === 'event' ? `<p class="event">${escapeMarkup(text)}</p>` : `<p>${escapeMarkup(text)}</p>`);
	}
	const shown = lines.filter((line) => line !== '<p></p>').join('\n');
	return `<div class="turn${utterance.voice === undefined ? ' unattributed' : ''}"${id}>\n${shown}\n</div>`;
}

function headOf({ voice, description, start }: FlowingTurn['utterance']): string {
	if (voice === undefined) return '';
	const group = description === undefined ? '' : ` <span class="affiliation">(${escapeMarkup(description)})</span>`;
	const time =
		start === undefined || start < 0
			? ''
			: ` <time datetime="PT${Math.round(start * 1000) / 1000}S">${clockOf(start, '.').replace(/\.\d+$/, '')}</time>`;
	return `<strong class="speaker">${escapeMarkup(voice)}</strong>${group}${time}: `;
}
