import type { AnnotationEvent } from '../../../server/src/annotations/event.ts';
import { targetOfTurn } from '../../../server/src/annotations/target.ts';
import { annotatedTextOf } from '../../../server/src/annotations/words.ts';
import { followAnnotations } from '../../../server/src/lsp/openAnnotations.ts';
import { editDocument, openDocument } from '../../../server/src/lsp/transcriptDocument.ts';
import { editsBetween } from '../../../server/src/text/difference.ts';
import { edited, idAt, linesOf, randomFrom, type Tokens } from './document.ts';

/** How many annotations still have half of their words, and how many of them stand on one of these. */
export interface Followed {
	readonly existing: number;
	readonly right: number;
}

/** Annotates every turn of an open document and edits it as an editor tells the server, change by change. */
export function follow(tokens: Tokens, edits: number, seed: number): Followed {
	const random = randomFrom(seed);
	const uri = 'file:///talk.transcript';
	const open = followAnnotations();
	let now = tokens;
	let document = openDocument({ uri, version: 1, text: linesOf(now).join('\n') });
	const text = annotatedTextOf(document.transcript);
	const own = new Map<string, ReadonlySet<number>>();
	const events = text.turns.flatMap(({ from, to }, turn): readonly AnnotationEvent[] => {
		const target = targetOfTurn(text, turn);
		if (!target) return [];
		const ids = Array.from({ length: to - from }, (_, at) =>
			idAt(tokens[text.lineOf[from + at] ?? -1], text.startOf[from + at] ?? 0),
		);
		own.set(`${turn}`, new Set(ids));
		return [{ id: `${turn}`, at: '', by: 'k3f9a2qx', act: 'note', body: 'x', target }];
	});
	open.set(uri, events);
	open.of(document);
	for (let edit = 0; edit < edits; edit++) {
		const next = edited(now, random);
		// An edit of several places is told as several changes, the last first: each is of the text that the others left.
		const changes = [...editsBetween(linesOf(now), linesOf(next))].reverse();
		const before = document;
		document = editDocument(
			document,
			changes.map(({ range, newText }) => ({ range, text: newText })),
			edit + 2,
		);
		open.listener.changed?.(
			document,
			before,
			changes.map(({ range, newText }) => ({ range, text: newText })),
		);
		// As after a pause in typing: then what was cut and pasted is looked for.
		if (edit % 20 === 19) open.of(document);
		now = next;
	}
	const after = annotatedTextOf(document.transcript);
	const alive = new Set(now.flatMap((line) => line.map(({ id }) => id)));
	let [existing, right] = [0, 0];
	for (const { event, place } of open.of(document).list) {
		const ids = own.get(event.id) ?? new Set();
		if ([...ids].filter((id) => alive.has(id)).length < ids.size / 2) continue;
		existing++;
		if (!place) continue;
		for (let at = place.from; at < place.to; at++) {
			if (!ids.has(idAt(now[after.lineOf[at] ?? -1], after.startOf[at] ?? 0))) continue;
			right++;
			break;
		}
	}
	return { existing, right };
}
