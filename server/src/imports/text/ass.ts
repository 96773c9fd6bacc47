import { secondsOf } from '../../conventions/times.ts';
import { inOrder, oneLine } from '../join.ts';
import type { Importer, RecordedSegment } from '../recording.ts';

/** Advanced SubStation Alpha: `Dialogue:` lines below a `Format:` that names their fields; `Name` is who speaks (http://www.tcax.org/docs/ass-specs.htm). */
export const ass: Importer = {
	id: 'ass',
	title: 'ASS and SSA subtitles',
	extension: '.ass',
	read({ name, text }) {
		const isOurs = text !== undefined && /^\ufeff?\s*\[Script Info\]/i.test(text.slice(0, 200));
		if (!isOurs)
			return /\.(?:ass|ssa)$/i.test(name) ? { problem: 'it is no ASS: one begins with [Script Info]' } : undefined;
		const segments: RecordedSegment[] = [];
		let fields = ['layer', 'start', 'end', 'style', 'name', 'marginl', 'marginr', 'marginv', 'effect', 'text'];
		let inEvents = false;
		for (const line of text.split(/\r\n|\r|\n/)) {
			if (line.startsWith('[')) inEvents = /^\[Events\]/i.test(line);
			if (!inEvents) continue;
			const [, kind, rest = ''] = /^(Format|Dialogue):\s*(.*)$/i.exec(line) ?? [];
			if (kind?.toLowerCase() === 'format') fields = rest.split(',').map((field) => field.trim().toLowerCase());
			if (kind?.toLowerCase() !== 'dialogue') continue;
			const segment = segmentOf(rest, fields);
			if (segment.text !== '') segments.push(segment);
		}
		return { segments: inOrder(segments) };
	},
};

function segmentOf(row: string, fields: readonly string[]): RecordedSegment {
	const values = row.split(',');
	// The last field is the text, with all its commas.
	const last = values.splice(fields.length - 1).join(',');
	const value = (name: string): string => {
		const at = fields.indexOf(name);
		return at === fields.length - 1 ? last : (values[at] ?? '').trim();
	};
	return {
		speaker: oneLine(value('name')) || oneLine(value('actor')) || undefined,
		start: secondsOf(value('start')) ?? Number.NaN,
		end: secondsOf(value('end')) ?? Number.NaN,
		text: spokenIn(value('text')),
		words: [],
	};
}

/** Without overrides in braces; what stands behind `{\p1}` is a drawing. */
function spokenIn(text: string): string {
	let spoken = '';
	let drawing = false;
	for (const [part] of text.matchAll(/\{[^{}]*\}|[^{]+|\{/g)) {
		const override = part.startsWith('{') && part.endsWith('}') && part.length > 1;
		const [, scale] = (override && /\\p(\d)/.exec(part)) || [];
		if (scale !== undefined) drawing = scale !== '0';
		if (!override && !drawing) spoken += part;
	}
	return oneLine(spoken.replace(/\\[Nnh]/g, ' '));
}
