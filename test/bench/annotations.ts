import { annotationsOf } from '../../server/src/annotations/annotations.ts';
import type { AnnotationEvent } from '../../server/src/annotations/event.ts';
import { standingOf } from '../../server/src/annotations/standing.ts';
import { targetOfTurn } from '../../server/src/annotations/target.ts';
import { annotatedTextOf } from '../../server/src/annotations/words.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { tokensOf } from './anchoring/document.ts';
import { measure } from './anchoring/measure.ts';
import { talk } from './anchoring/talk.ts';
import { longTranscript } from './longTranscript.ts';

/** Where annotations are found again after edits elsewhere between two sessions, all from what was first written. */
const lines = talk(250, 1);
console.log('\nAnnotations found again after edits elsewhere (a made-up talk of 250 turns, 500 annotations):');
for (const edits of [0, 20, 60, 100, 300, 1000]) {
	const { existing, right, wrong, wrongUnsure, falselyValid } = measure(tokensOf(lines), 500, edits, 7);
	console.log(
		`${`${edits}`.padStart(5)} edits: ${((100 * right) / Math.max(1, existing)).toFixed(1)} % of ${existing} on their place, ${wrong} on a wrong one, ${wrongUnsure} more shown as unsure, ${falselyValid} verifications valid that were not given`,
	);
}

/** What ten thousand of them cost at 1 MB. */
const text = annotatedTextOf(parse(splitLines(longTranscript(2000))));
const events = Array.from({ length: 10_000 }, (_, index): AnnotationEvent => {
	const target = targetOfTurn(text, index % text.turns.length);
	return { id: `${index}`, at: '', by: 'k3f9a2qx', act: 'tag', tag: 'x', ...(target && { target }) };
});
const standing = standingOf(events);
const before = process.cpuUsage();
annotationsOf(text, standing);
const { user, system } = process.cpuUsage(before);
console.log(`10,000 annotations at 1 MB, nothing changed: ${((user + system) / 1000).toFixed(0)} ms of processor time`);
