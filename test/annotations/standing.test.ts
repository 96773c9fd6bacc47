import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { AnnotationEvent } from '../../server/src/annotations/event.ts';
import { isResolved, standingOf, writerName } from '../../server/src/annotations/standing.ts';

const event = (id: string, act: string, more: Partial<AnnotationEvent> = {}): AnnotationEvent => ({
	id,
	at: `2026-11-26T10:00:00.${id.padStart(3, '0')}Z`,
	by: 'k3f9a2qx',
	act,
	...more,
});
const ids = (events: readonly AnnotationEvent[]) => standingOf(events).events.map(({ id }) => id);

test('an undo holds whatever the order, also before what it names has arrived', () => {
	const events = [event('9', 'undo', { to: ['1'] }), event('1', 'note'), event('2', 'note')];
	assert.deepEqual(ids(events), ['2']);
	assert.deepEqual(ids([...events].reverse()), ['2']);
});

test('an undo cannot be undone', () => {
	assert.deepEqual(ids([event('1', 'note'), event('2', 'undo', { to: '1' }), event('3', 'undo', { to: '2' })]), []);
});

test('an event that stands in two files is one; two with one id are reported and one holds', () => {
	assert.deepEqual(ids([event('1', 'note', { body: 'a' }), { ...event('1', 'note'), body: 'a' }]), ['1']);
	const two = [event('1', 'note', { body: 'a' }), event('1', 'note', { body: 'b' })];
	assert.deepEqual(standingOf(two).conflicting, ['1']);
	assert.deepEqual(standingOf(two).events, standingOf([...two].reverse()).events);
	assert.equal(standingOf(two).events[0]?.body, 'b');
});

test('a note is resolved while one resolve stands', () => {
	const note = event('1', 'note');
	const resolved = [note, event('2', 'resolve', { to: '1' })];
	assert.equal(isResolved(standingOf(resolved), note), true);
	assert.equal(isResolved(standingOf([...resolved, event('3', 'undo', { to: ['2'] })]), note), false);
});

test('a reply whose note is missing waits; what a later version writes is counted and verifies nothing', () => {
	const standing = standingOf([event('1', 'reply', { to: '0' }), event('2', 'verify-again')]);
	assert.equal(standing.waiting.length, 1);
	assert.equal(standing.unknown, 1);
});

test('the newest name of a writer is shown; without one a stand-in', () => {
	const standing = standingOf([event('2', 'writer', { name: 'Ann Lee' }), event('1', 'writer', { name: 'A.' })]);
	assert.equal(writerName(standing, 'k3f9a2qx'), 'Ann Lee');
	assert.equal(writerName(standing, 'zzzz0000'), 'Somebody (zzzz)');
});

test('the same events stand in whatever order they are read', () => {
	const acts = fc.constantFrom('note', 'undo', 'resolve', 'verify', 'writer', 'reply');
	const some = fc.array(fc.record({ id: fc.nat(12), act: acts, to: fc.nat(12) }), { maxLength: 20 });
	fc.assert(
		fc.property(some, fc.infiniteStream(fc.nat()), (made, order) => {
			const events = made.map(({ id, act, to }) => event(String(id), act, { to: String(to) }));
			const shuffled = [...events].map((own) => ({ own, at: order.next().value })).sort((a, b) => a.at - b.at);
			assert.deepEqual(standingOf(events).events, standingOf(shuffled.map(({ own }) => own)).events);
		}),
	);
});
