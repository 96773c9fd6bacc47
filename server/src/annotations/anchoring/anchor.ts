import { everySection, sectionsOf } from '../../facts/conversation/sections.ts';
import type { Target } from '../event.ts';
import { wordsTouched } from '../target.ts';
import type { AnnotatedText } from '../words.ts';
import { placeByEvidence } from './evidence.ts';
import type { Place } from './place.ts';
import { placeInUnchangedTurn } from './unchanged.ts';

/**
 * Where a target stands in a text that may have been edited since, or undefined where nothing says so well enough: it
 * has drifted. Never a guess: it is the unchanged turn, or the one place that its words and their neighbours speak for.
 */
export function placeOfTarget(text: AnnotatedText, target: Target): Place | undefined {
	if (target.type === 'section') return placeOfSection(text, target);
	return placeInUnchangedTurn(text, target) ?? placeByEvidence(text, target);
}

/** A section is known by its heading; of several with the same one by its words, then by the line. */
function placeOfSection(text: AnnotatedText, target: Target): Place | undefined {
	const same = [...everySection(sectionsOf(text.transcript))].filter(({ title }) => title === target.heading);
	const places = same.map((section) => {
		const end = { line: section.endLine + 1, character: 0 };
		const [from, to] = wordsTouched(text, { start: { line: section.line, character: 0 }, end });
		return { from, to, turn: -1, sure: true, heading: section.line };
	});
	const [only] = places;
	if (places.length === 1) return only;
	const exact = places.filter(({ heading, from }) => heading === target.line - 1 || from === target.before);
	return exact.length === 1 ? exact[0] : undefined;
}
