import { clockTime } from '../clockTime.ts';
import { escapeSpeech, guardedMarkdown } from '../markdown.ts';
import type { Dialect } from './dialect.ts';
import { fieldsOf, textOf, timeOf } from './values.ts';

/** Tags, and what stands between them; a tag that never closes is text. */
const parts = /<(\/?)([A-Za-z][A-Za-z\d]{0,20})([^<>]{0,2000})>|([^<]+|<)/g;
const breaks = new Set(['p', 'br', 'div', 'li', 'h1', 'h2', 'h3']);
const emphasis: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*' };
const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	nbsp: ' ',
	apos: "'",
	'#39': "'",
};

/**
 * oTranscribe's `.otr`: JSON around the HTML of its editor, with times as
 * `<span class="timestamp" data-timestamp="12.5">0:12</span>` (https://otranscribe.com). Who speaks is typed by hand.
 */
export const oTranscribe: Dialect = {
	id: 'otranscribe',
	title: 'oTranscribe',
	shape: 'text with HTML, and media',
	read(value) {
		const root = fieldsOf(value);
		const text = textOf(root.text);
		if (!('media' in root || 'media-time' in root) || !('text' in root) || 'segments' in root) return undefined;
		const media = textOf(root.media);
		return { lines: linesIn(text), ...(media !== '' && { media }) };
	},
};

function linesIn(html: string): readonly string[] {
	const paragraphs: string[] = [];
	let line = '';
	let text = '';
	let inTime = false;
	const flush = () => {
		// The time that the editor shows is said again by the attribute.
		if (!inTime) line += escapeSpeech(oneSpaced(text));
		text = '';
	};
	const finish = () => {
		const said = line.replaceAll('** **', ' ').trim();
		if (said !== '') paragraphs.push(said.startsWith('**') || said.startsWith('\\[') ? said : guardedMarkdown(said));
		line = '';
	};
	for (const [, closes = '', tag = '', attributes = '', between] of html.matchAll(parts)) {
		if (between !== undefined) {
			text += between;
			continue;
		}
		flush();
		const name = tag.toLowerCase();
		if (name === 'span') {
			const [, seconds] = /data-timestamp=["']?([\d.]{1,20})/.exec(attributes) ?? [];
			const time = closes === '' && seconds !== undefined ? timeOf(seconds) : undefined;
			inTime = time !== undefined && Number.isFinite(time);
			if (inTime) line += `\\[${clockTime(time ?? 0)}\\] `;
		} else if (breaks.has(name)) finish();
		else line += emphasis[name] ?? '';
	}
	flush();
	finish();
	return paragraphs.flatMap((paragraph) => [paragraph, '']);
}

const oneSpaced = (text: string): string =>
	text.replace(/&(#?[a-zA-Z\d]{2,6});/g, (whole, name: string) => entities[name] ?? whole).replace(/[\s\u00a0]+/g, ' ');
