import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { countRestarts } from '../../client/src/server/restarts.ts';
import { watchdog } from '../../client/src/server/watchdog.ts';

test('five restarts in three minutes, then no more until time has passed or somebody asks', () => {
	let now = 1_000_000;
	const restarts = countRestarts(() => now);
	for (let count = 0; count < 5; count++) {
		assert.ok(restarts.next());
		now += 10_000;
	}
	assert.ok(!restarts.next());
	assert.ok(!restarts.next());
	now += 131_000;
	assert.ok(restarts.next());
	assert.ok(!restarts.next());
	restarts.forget();
	assert.ok(restarts.next());
});

/** A watchdog over a server that answers, and whether it runs, as the test says. */
function watched() {
	const state = { running: true, hung: 0, asked: 0, answer: (): void => {} };
	const look = watchdog({
		isRunning: () => state.running,
		ping: () => {
			state.asked++;
			return new Promise<void>((resolve, reject) => {
				state.answer = state.asked % 2 === 0 ? resolve : () => reject(new Error('no such request'));
			});
		},
		hangs: () => state.hung++,
	});
	return { state, look };
}

test('a server that answers is left alone, late or with an error', async () => {
	const { state, look } = watched();
	for (let round = 0; round < 10; round++) {
		for (let late = 0; late < 4; late++) look();
		state.answer();
		await setImmediate();
	}
	assert.deepEqual([state.hung, state.asked], [0, 10]);
});

test('a server that does not answer is told of once, and asked anew then', async () => {
	const { state, look } = watched();
	for (let round = 0; round < 5; round++) look();
	assert.deepEqual([state.hung, state.asked], [1, 1]);
	const late = state.answer;
	look();
	late();
	await setImmediate();
	assert.equal(state.asked, 2);
	for (let round = 0; round < 4; round++) look();
	assert.equal(state.hung, 2);
});

test('one that does not run is not asked', () => {
	const { state, look } = watched();
	look();
	state.running = false;
	for (let round = 0; round < 9; round++) look();
	assert.deepEqual([state.hung, state.asked], [0, 1]);
	state.running = true;
	for (let round = 0; round < 4; round++) look();
	assert.deepEqual([state.hung, state.asked], [0, 2]);
});
