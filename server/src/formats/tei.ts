import { titleOf } from '../facts/conversation/title.ts';
import type { Speaker } from '../facts/people/speakers.ts';
import { escapeMarkup } from './escape.ts';
import { type Exported, isChosen, withChosenTimes } from './exported.ts';
import { type Flow, type FlowingTurn, flowOf } from './flow.ts';
import type { Format } from './format.ts';
import { recordedPerson } from './record.ts';
import { speakingIn } from './speaking.ts';
import { utterancesOf } from './utterances.ts';

/** https://tei-c.org/release/doc/tei-p5-doc/en/html/TS.html: people in the header, a timeline, `<u who>` for each turn. */
export const tei: Format = {
	id: 'tei',
	title: 'TEI P5 XML for transcribed speech',
	extension: '.xml',
	write: (file, transcript) => ({ text: `${[...documentOf(file, transcript)].join('\n')}\n` }),
};

function* documentOf(file: string, transcript: Exported): Generator<string> {
	const ids = new Map(speakingIn(transcript).map(({ speaker }, index) => [speaker, `s${index + 1}`]));
	const times = timesOf(transcript);
	const title = escapeMarkup(titleOf(transcript) ?? file);
	yield '<?xml version="1.0" encoding="UTF-8"?>';
	yield '<TEI xmlns="http://www.tei-c.org/ns/1.0">';
	yield '<teiHeader>';
	yield `<fileDesc><titleStmt><title>${title}</title></titleStmt>`;
	yield `<publicationStmt><p/></publicationStmt><sourceDesc><p>${escapeMarkup(file)}</p></sourceDesc></fileDesc>`;
	if (ids.size > 0) yield* peopleIn(transcript, ids);
	yield '</teiHeader>';
	yield '<text>';
	if (times.length > 0) yield* timelineOf(times);
	yield '<body>';
	const flow = flowOf(transcript);
	// A body holds a division, a paragraph or speech: what merely happens is not enough.
	if (flow.every(({ kind }) => kind === 'event')) yield '<p/>';
	yield* divisions(flow, ids, new Map(times.map((time, index) => [time, idOf(time, index, times)])));
	yield '</body>';
	yield '</text>';
	yield '</TEI>';
}

function* peopleIn(transcript: Exported, ids: ReadonlyMap<Speaker, string>): Generator<string> {
	yield '<profileDesc><particDesc><listPerson>';
	for (const [speaker, id] of ids) {
		const { personName, office, aliases, affiliation, role } = recordedPerson(transcript, speaker);
		const name = personName ?? speaker.name;
		const others = [...new Set([speaker.name, ...aliases])].filter((other) => other !== name);
		yield [
			`<person xml:id="${id}"><persName>${escapeMarkup(name)}</persName>`,
			...others.map((alias) => `<persName type="alias">${escapeMarkup(alias)}</persName>`),
			office === null ? '' : `<occupation>${escapeMarkup(office)}</occupation>`,
			affiliation === null ? '' : `<affiliation>${escapeMarkup(affiliation)}</affiliation>`,
			role === null ? '' : `<note type="role">${escapeMarkup(role)}</note>`,
			'</person>',
		].join('');
	}
	yield '</listPerson></particDesc></profileDesc>';
}

/** Every time at which somebody begins or ends, in order, each once. */
const timesOf = (transcript: Exported): readonly number[] => {
	const shown = utterancesOf(transcript).filter((utterance) => isChosen(transcript, utterance));
	const times = shown
		.map((utterance) => withChosenTimes(transcript, utterance))
		.flatMap(({ start, end }) => [start ?? [], end ?? []].flat());
	return [...new Set(times)].sort((a, b) => a - b);
};

/** Where the timeline begins: an interval has to be above zero, and mission logs count from before the launch. */
const originOf = (times: readonly number[]): number => Math.min(0, times[0] ?? 0);

const idOf = (time: number, index: number, times: readonly number[]): string =>
	time === originOf(times) ? 't0' : `t${index + 1}`;

function* timelineOf(times: readonly number[]): Generator<string> {
	yield '<timeline unit="s" origin="#t0">';
	yield '<when xml:id="t0"/>';
	const origin = originOf(times);
	for (const [index, time] of times.entries()) {
		if (time === origin) continue;
		const interval = Math.round((time - origin) * 1000) / 1000;
		yield `<when xml:id="${idOf(time, index, times)}" interval="${interval}" since="#t0"/>`;
	}
	yield '</timeline>';
}

/** A division for each heading, inside of that of the heading above it. */
function* divisions(
	flow: readonly Flow[],
	ids: ReadonlyMap<Speaker, string>,
	times: ReadonlyMap<number, string>,
): Generator<string> {
	const open: number[] = [];
	for (const item of flow) {
		if (item.kind === 'event') yield incident(item.text);
		if (item.kind === 'turn') yield turn(item, ids, times);
		if (item.kind !== 'heading') continue;
		for (let level = open.at(-1); level !== undefined && level >= item.level; level = open.at(-1)) {
			open.pop();
			yield '</div>';
		}
		open.push(item.level);
		yield `<div><head>${escapeMarkup(item.title)}</head>`;
	}
	for (const _ of open) yield '</div>';
}

const incident = (text: string): string => `<incident><desc>${escapeMarkup(text)}</desc></incident>`;

function turn(
	{ utterance, continued, parts }: FlowingTurn,
	ids: ReadonlyMap<Speaker, string>,
	times: ReadonlyMap<number, string>,
): string {
	const who = utterance.speaker && ids.get(utterance.speaker);
	const start = continued || utterance.start === undefined ? undefined : times.get(utterance.start);
	const end = utterance.end === undefined ? undefined : times.get(utterance.end);
	const attributes = [
		...(who ? [` who="#${who}"`] : []),
		...(start ? [` start="#${start}"`] : []),
		...(end ? [` end="#${end}"`] : []),
	].join('');
	const content = parts.map(({ kind, text }) =>
		kind === 'event' ? incident(text) : `<seg>${escapeMarkup(text)}</seg>`,
	);
	return `<u${attributes}>${content.join('')}</u>`;
}
