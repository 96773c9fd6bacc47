import type { PreviewItem } from '../../../../server/src/protocol.ts';
import { clock, escaped } from '../../webviews/page/markup.ts';
import type { ToPreview } from './messages.ts';

type Shown = Extract<ToPreview, { kind: 'show' }>;

/** The page: headings, and turns with the name and colour of who speaks. Every text of the transcript in it is escaped. */
export function previewPage({ preview, name, colours, nobody, empty }: Shown): string {
	const parts: string[] = [];
	const { items, title } = preview;
	const [first] = items;
	if (!(first?.kind === 'heading' && first.level === 1)) parts.push(`<h1>${escaped(title ?? name)}</h1>`);
	if (items.length === 0) parts.push(`<p>${escaped(empty)}</p>`);
	let isOpen = false;
	let above = 1;
	const close = (): void => {
		if (isOpen) parts.push('</div>');
		isOpen = false;
	};
	for (const item of items) {
		const place = `data-line="${item.line}"`;
		if (item.kind === 'heading') {
			close();
			// Readers go from heading to heading: none is deeper than the one above and one more.
			above = item === first && item.level === 1 ? 1 : Math.min(Math.max(2, item.level), above + 1);
			parts.push(`<h${above} ${place}>${escaped(item.text)}</h${above}>`);
		} else if (item.kind === 'event') parts.push(`<p class="event" ${place}>${escaped(item.text)}</p>`);
		else if (item.kind === 'label') {
			close();
			isOpen = true;
			parts.push(
				`<div class="turn t${Object.hasOwn(colours, item.name) ? colours[item.name] : 0}" ${place}>${headOf(item, nobody)}`,
			);
		} else parts.push(`<p ${place}>${escaped(item.text)}</p>`);
	}
	close();
	return parts.join('\n');
}

function headOf(item: Extract<PreviewItem, { kind: 'label' }>, nobody: string): string {
	const { written, affiliation, seconds } = item;
	const group = affiliation === undefined ? '' : ` <span class="detail">${escaped(affiliation)}</span>`;
	const time = seconds === undefined ? '' : ` <span class="detail">${clock(seconds)}</span>`;
	return `<p class="speaker"><strong>${escaped(written === '' ? nobody : written)}</strong>${group}${time}</p>`;
}
