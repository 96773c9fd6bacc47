import { type Colours, clockOf, coloursOf, drawWaveform, windowAbout, windowEnd } from './draw.ts';
import type { Cost, PanelButton, Playing, ShownTurn } from './messages.ts';
import { loudestOf } from './peaks.ts';

/** What somebody can do in the panel. */
export interface Actions {
	toggle(): void;
	jump(by: number): void;
	goTo(at: number): void;
	/** Somebody used the mouse. */
	clicked(): void;
	command(name: PanelButton): void;
	allow(): void;
}

/** What the panel shows. */
export interface View {
	open(name: string): void;
	/** Why there is nothing to hear. */
	nothing(text: string, choose: boolean): void;
	progress(share: number | undefined): void;
	notice(kind: 'blocked' | 'refused' | 'failed' | undefined): void;
	playing(playing: Playing): void;
	/** It sounds: what that cost is written on the page, where `npm run bench` reads it. */
	measured(cost: Cost): void;
	/** The waveform is whole, so many milliseconds after the recording was opened. */
	drawn(wait: number): void;
	waveform(peaks: Uint8Array): void;
	draw(now: {
		readonly at: number;
		readonly isPlaying: boolean;
		readonly duration: number;
		readonly turns: readonly ShownTurn[];
	}): void;
}

/** Brings the page to life. Names and texts of files are only ever text. */
export function showPanel(actions: Actions): View {
	const [near, all] = [canvas('near'), canvas('all')];
	let peaks: Uint8Array | undefined;
	let loudest = 1;
	let colours: Colours = coloursOf(document.body);
	let from: number | undefined;
	let to = 1;
	let duration = 0;
	let shownTurns: readonly ShownTurn[] | undefined;
	let shownClock = '';
	let last = '';
	let jump = 5;
	let stale = true;
	const redraw = (): void => {
		stale = true;
	};
	new MutationObserver(() => {
		colours = coloursOf(document.body);
		redraw();
	}).observe(document.body, { attributes: true, attributeFilter: ['class', 'data-vscode-theme-id'] });
	new ResizeObserver(redraw).observe(near);
	const clicked = (id: string, action: () => void): void => element(id).addEventListener('click', action);
	clicked('toggle', actions.toggle);
	clicked('back', () => actions.jump(-jump));
	clicked('forward', () => actions.jump(jump));
	clicked('turn', () => actions.command('playTurn'));
	clicked('slower', () => actions.command('slower'));
	clicked('faster', () => actions.command('faster'));
	clicked('choose', () => actions.command('choose'));
	clicked('allow', actions.allow);
	document.addEventListener('click', ({ detail }) => detail > 0 && actions.clicked());
	const share = (event: MouseEvent, target: HTMLElement): number =>
		Math.min(1, Math.max(0, event.offsetX / Math.max(1, target.clientWidth)));
	near.addEventListener('click', (event) => actions.goTo((from ?? 0) + share(event, near) * (to - (from ?? 0))));
	all.addEventListener('click', (event) => actions.goTo(share(event, all) * duration));
	for (const target of [near, all]) {
		target.addEventListener('keydown', ({ key }) => {
			const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
			if (step !== 0) actions.jump(step * jump);
			else if (key === 'Home') actions.goTo(0);
			else if (key === 'End') actions.goTo(duration);
		});
	}
	return {
		open(name) {
			peaks = undefined;
			from = undefined;
			shownClock = '';
			text('name', name);
			text('convert', convertCommand(name));
			show('nothing', false);
			show('player', true);
			for (const kind of notices) show(kind, false);
			redraw();
		},
		nothing(why, choose) {
			text('why', why);
			show('choose', choose);
			show('nothing', true);
			show('player', false);
			for (const kind of notices) show(kind, false);
		},
		progress(part) {
			show('progress', part !== undefined);
			element('bar').style.width = `${Math.round(100 * (part ?? 0))}%`;
		},
		notice(kind) {
			for (const one of notices) show(one, one === kind);
		},
		playing(playing) {
			jump = playing.jump;
			text('rate', `${playing.rate.toLocaleString(document.documentElement.lang || undefined)}×`);
			for (const id of ['back-seconds', 'forward-seconds']) text(id, String(jump));
		},
		measured({ wait, bytes }) {
			this.notice(undefined);
			Object.assign(document.body.dataset, { wait: wait.toFixed(1), bytes, since: Date.now() });
		},
		drawn(wait) {
			document.body.dataset.drawn = wait.toFixed(1);
		},
		waveform(next) {
			peaks = next;
			loudest = loudestOf(next);
			redraw();
		},
		draw({ at, duration: length, turns, isPlaying }) {
			duration = length;
			const start = windowAbout(at, duration, from);
			const turn = turnAt(turns, at);
			const key = `${start} ${duration} ${turn?.from}`;
			if (stale || key !== last || turns !== shownTurns) {
				last = key;
				stale = false;
				shownTurns = turns;
				from = start;
				to = windowEnd(from, duration);
				const shown = { peaks, loudest, turns, heard: turn };
				drawWaveform(near, { ...shown, from, to }, colours, false);
				drawWaveform(all, { ...shown, from: 0, to: Math.max(duration, 1) }, colours, true);
				text('who', turn?.name ?? '');
				text('about', turn?.estimated ? '≈' : '');
				element('who').style.color = (turn && colours.speakers[turn.colour - 1]) || '';
			}
			moveHead('near-head', near, (at - start) / (to - start));
			moveHead('all-head', all, at / Math.max(duration, 1));
			document.body.classList.toggle('playing', isPlaying);
			const clock = clockOf(at);
			if (clock === shownClock) return;
			shownClock = clock;
			text('at', clock);
			text('duration', clockOf(duration));
			for (const slider of [near, all]) {
				slider.setAttribute('aria-valuemax', String(Math.floor(duration)));
				slider.setAttribute('aria-valuenow', String(Math.floor(at)));
				slider.setAttribute('aria-valuetext', turn ? `${clock} ${turn.name}` : clock);
			}
		},
	};
}

/** The turn that is heard at a moment. */
const turnAt = (turns: readonly ShownTurn[], at: number): ShownTurn | undefined =>
	turns.find((one) => one.from <= at + 0.001 && at < one.to);

/** The line at the sound moves over the picture, which stays. */
function moveHead(id: string, under: HTMLElement, share: number): void {
	element(id).style.transform = `translateX(${(Math.min(1, Math.max(0, share)) * under.clientWidth).toFixed(1)}px)`;
}

/** A command that makes a copy which every editor plays. A name that a shell may read otherwise is left out of it. */
function convertCommand(name: string): string {
	const [, stem = 'talk', ending = 'm4a'] = /^([\w][\w.-]{0,80})\.(\w{1,12})$/.exec(name) ?? [];
	return `ffmpeg -i ${stem}.${ending} -ac 1 -ar 16000 ${stem}.wav`;
}

const notices = ['blocked', 'refused', 'failed'] as const;

function element(id: string): HTMLElement {
	const found = document.getElementById(id);
	if (!found) throw new Error(id);
	return found;
}

function canvas(id: string): HTMLCanvasElement {
	const found = element(id);
	if (!(found instanceof HTMLCanvasElement)) throw new Error(id);
	return found;
}

function text(id: string, value: string): void {
	const found = element(id);
	if (found.textContent !== value) found.textContent = value;
}

function show(id: string, isShown: boolean): void {
	element(id).hidden = !isShown;
}
