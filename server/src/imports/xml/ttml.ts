import { inOrder, oneLine } from '../join.ts';
import type { Importer, RecordedSegment } from '../recording.ts';
import { elementsOf, readXml, textIn, type XmlElement } from './readXml.ts';

/** Timed Text: https://www.w3.org/TR/ttml1/ — `<p begin end>` in `<div>` and `<body>`, whose times theirs count from. */
export const ttml: Importer = {
	id: 'ttml',
	title: 'TTML and DFXP captions',
	extension: '.ttml',
	read({ name, text }) {
		const named = /\.(?:ttml|dfxp)$/i.test(name);
		if (text === undefined || (!named && !/<(?:\w{1,20}:)?tt[\s>]/.test(text.slice(0, 4000)))) return undefined;
		const root = readXml(text);
		if ('problem' in root) return root;
		if (root.name !== 'tt') return { problem: `it is no TTML: its root is <${root.name}>, not <tt>` };
		const clock = clockOf(root);
		const agents = agentsIn(root);
		const segments = [...elementsOf(root, 'body')].flatMap((body) => [
			...paragraphsIn(body, 0, undefined, clock, agents),
		]);
		const { lang: language } = root.attributes;
		return { segments: inOrder(segments), ...(language && { language }) };
	},
};

/** What frames and ticks are worth. */
interface Clock {
	readonly frames: number;
	readonly ticks: number;
}

function clockOf({ attributes }: XmlElement): Clock {
	const [numerator = 1, denominator = 1] = (attributes.frameRateMultiplier ?? '')
		.split(/[\s:]+/)
		.map(Number)
		.filter((part) => part > 0);
	const frames = (positive(attributes.frameRate) ?? 30) * (numerator / denominator);
	return { frames, ticks: positive(attributes.tickRate) ?? (attributes.frameRate ? frames : 1) };
}

const positive = (text: string | undefined): number | undefined => (Number(text) > 0 ? Number(text) : undefined);

const inSeconds: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001 };

/** Seconds; undefined where nothing is written, not a number for what is no time. */
function timeOf(text: string | undefined, { frames, ticks }: Clock): number | undefined {
	if (text === undefined) return undefined;
	const [, hours, minutes, seconds, frame = '0'] =
		/^(\d{2,6}):(\d{2}):(\d{2}(?:\.\d{1,20})?)(?::(\d{2,6}(?:\.\d{1,6})?))?$/.exec(text.trim()) ?? [];
	if (hours !== undefined)
		return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(frame) / frames;
	const [, count, unit = ''] = /^(\d{1,15}(?:\.\d{1,20})?)(h|ms|m|s|f|t)$/.exec(text.trim()) ?? [];
	if (count === undefined) return Number.NaN;
	if (unit === 'f') return Number(count) / frames;
	return unit === 't' ? Number(count) / ticks : Number(count) * (inSeconds[unit] ?? Number.NaN);
}

/** Names by the ids of agents. */
const agentsIn = (root: XmlElement): ReadonlyMap<string, string> =>
	new Map(
		[...elementsOf(root, 'agent')].map((agent) => [
			agent.attributes.id ?? '',
			oneLine([...elementsOf(agent, 'name')].map(textIn)[0] ?? ''),
		]),
	);

function* paragraphsIn(
	element: XmlElement,
	offset: number,
	agent: string | undefined,
	clock: Clock,
	agents: ReadonlyMap<string, string>,
): Generator<RecordedSegment> {
	const { begin, end, dur, agent: own = agent } = element.attributes;
	const start = offset + (timeOf(begin, clock) ?? 0);
	if (element.name !== 'p') {
		for (const child of element.children) {
			if (typeof child !== 'string') yield* paragraphsIn(child, start, own, clock, agents);
		}
		return;
	}
	const lasts = timeOf(dur, clock);
	const until = timeOf(end, clock);
	const whole = { start, end: until === undefined ? lasts && start + lasts : offset + until };
	for (const { name, text, times } of partsOf(element, own)) {
		const said = oneLine(text);
		const speaker = name === undefined ? undefined : agents.get(name.split(/\s+/)[0] ?? '') || name;
		if (said === '') continue;
		// A span counts from its paragraph.
		const from = timeOf(times?.begin, clock);
		const to = timeOf(times?.end, clock);
		const timed = {
			start: from === undefined ? whole.start : start + from,
			end: to === undefined ? whole.end : start + to,
		};
		yield { speaker, ...timed, text: said, words: [] };
	}
}

interface Part {
	readonly name: string | undefined;
	readonly text: string;
	readonly times: XmlElement['attributes'] | undefined;
}

/** A paragraph, cut where spans name other agents. */
function partsOf(paragraph: XmlElement, agent: string | undefined): readonly Part[] {
	const parts: Part[] = [];
	const add = (name: string | undefined, text: string, times?: XmlElement['attributes']) => {
		const last = parts.at(-1);
		if (last && last.name === name) parts[parts.length - 1] = { name, text: last.text + text, times: undefined };
		else parts.push({ name, text, times });
	};
	for (const child of paragraph.children) {
		if (typeof child === 'string') {
			if (child.trim() === '') add(parts.at(-1)?.name ?? agent, ' ');
			else add(agent, child);
		} else if (child.name === 'br') add(parts.at(-1)?.name ?? agent, ' ');
		else if (child.name !== 'metadata') add(child.attributes.agent ?? agent, brokenText(child), child.attributes);
	}
	const voiced = parts.filter(({ text }) => text.trim() !== '');
	// Where nobody else speaks the times of the paragraph count.
	return voiced.length === 1
		? voiced.map((part) => ({
				...part,
				times: part.times?.begin && !paragraph.attributes.begin ? part.times : undefined,
			}))
		: voiced;
}

const brokenText = (element: XmlElement): string =>
	element.children
		.map((child) => (typeof child === 'string' ? child : child.name === 'br' ? ' ' : brokenText(child)))
		.join('');
