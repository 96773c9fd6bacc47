import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readEvents } from '../../server/src/annotations/readEvents.ts';
import { withEvents } from '../../server/src/annotations/writeEvents.ts';

const event = (id: string) => ({
	id,
	at: '2026-11-26T10:00:00.000Z',
	by: 'k3f9a2qx',
	act: 'note',
	body: `{"x": "${id}`,
});
const line = (id: string) => JSON.stringify(event(id));
const idsIn = (text: string) => readEvents(text).events.map(({ id }) => id);

describe('annotation files are read whatever happened to them', () => {
	const cases: readonly (readonly [string, string, readonly string[], number])[] = [
		['one a line', `${line('A')}\n${line('B')}\n`, ['A', 'B'], 0],
		['byte-order mark, CR LF, blank lines', `\ufeff${line('A')}\r\n\r\n${line('B')}`, ['A', 'B'], 0],
		['conflict markers', `<<<<<<< HEAD\n${line('A')}\n=======\n${line('B')}\n>>>>>>> other\n`, ['A', 'B'], 0],
		['a last line without an end, then more', `${line('A')}${line('B')}\n${line('C')}\n`, ['A', 'B', 'C'], 0],
		['formatted over several lines', JSON.stringify(event('A'), null, 2), ['A'], 0],
		['cut in the middle, then whole ones', `${line('A').slice(0, 40)}\n${line('B')}\n`, ['B'], 1],
		['cut and glued to the next', `{"id":"A","at":"x",${line('B')}\n`, ['B'], 1],
		['no annotation at all', 'hello\n{"a":1}\n', [], 1],
	];
	for (const [name, text, ids, unread] of cases)
		test(name, () => {
			assert.deepEqual(idsIn(text), ids);
			assert.equal(readEvents(text).unread.length, unread);
		});

	test('what is not read is told with its line', () => {
		assert.deepEqual(readEvents(`${line('A')}\n\noops {\n${line('B')}\n`).unread, [{ line: 3, text: 'oops {' }]);
	});

	test('any text, and nothing that was appended to it is lost', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (before) => {
				const text = withEvents(before, [event('Z')]);
				assert.ok(text.startsWith(before));
				assert.ok(idsIn(text).includes('Z'));
			}),
		);
	});

	test('two megabytes of open braces', () => {
		assert.equal(readEvents('{'.repeat(2_000_000)).unread.length, 1);
	});
});
