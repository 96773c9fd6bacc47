import { palette } from '../speakers/palette.ts';
import { escaped } from '../webviews/page/markup.ts';
import type { Axis } from './page/axis.ts';
import { rowNames } from './page/document.ts';
import type { Shown } from './page/messages.ts';
import { drawPlot, rowColours, rowHeight, rowsOf } from './page/plot.ts';

const width = 1200;
const left = 230;
const margin = 24;
const top = 64;

/** The picture as an SVG file that needs nothing beside it, on white. */
export function overviewImage(shown: Shown, axis: Axis): string {
	const { overview, colours, words, name } = shown;
	const rows = rowsOf(overview);
	const ofRows = rowColours(overview, colours);
	const height = top + rows.height + margin;
	const title = overview.title ?? name;
	const percents = new Intl.NumberFormat(words.language, { style: 'percent', maximumFractionDigits: 1 });
	const label = (text: string, y: number): string => `<text x="0" y="${y + 14}">${escaped(text)}</text>`;
	const names = rowNames(overview, words).map(({ name: own, share }, row) => {
		const y = rows.speakers + row * rowHeight;
		return `<rect class="c${ofRows[row] ?? 0}" y="${y + 5}" width="10" height="10" rx="2"/><text x="16" y="${y + 14}">${escaped(cut(own))}</text><text class="share" x="${left - 12}" y="${y + 14}" text-anchor="end">${escaped(percents.format(share))}</text>`;
	});
	const more = [
		rows.problems === undefined ? '' : label(words.problems, rows.problems),
		rows.annotations === undefined ? '' : label(words.annotations, rows.annotations),
		rows.verified === undefined ? '' : label(words.verified, rows.verified),
	];
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escaped(title)}</title>
<style>${style}</style>
<rect width="${width}" height="${height}" fill="#fff"/>
<text class="title" x="${margin}" y="38">${escaped(title)}</text>
<g transform="translate(${margin} ${top})">${names.join('')}${more.join('')}</g>
<svg x="${margin + left}" y="${top}" width="${width - left - 2 * margin}" height="${rows.height}" overflow="visible">${drawPlot(overview, axis, ofRows)}</svg>
</svg>
`;
}

/** Names in a file cannot be cut by the browser. */
const cut = (name: string): string => ([...name].length > 24 ? `${[...name].slice(0, 23).join('')}…` : name);

const style = `text{font:12px system-ui,sans-serif;fill:#333}.title{font-size:20px;font-weight:600}.share,.ticks text,.bands text{fill:#666;font-size:11px}.bands rect{fill:#000;fill-opacity:.04}.bands .band1{fill-opacity:.08}.grid line{stroke:#000;stroke-opacity:.12}.pale{fill-opacity:.4}.mark{fill:#1a5fb4}.error{fill:#b00020}.warning,.question,.changed{fill:#8a5a00}.verified{fill:#2a7d2a}.c0{fill:#888}${palette
	.map(({ light }, index) => `.c${index + 1}{fill:${light}}`)
	.join('')}`;
