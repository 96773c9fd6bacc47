import { bare, type Shape, said, starts, turns, words } from './said.ts';

/** Annotations and captions in text and XML. */
export const textShapes: Readonly<Record<string, Shape>> = {
	'TextGrid, long': {
		file: 'talk.TextGrid',
		text: `File type = "ooTextFile"
Object class = "TextGrid"

xmin = 0
xmax = 8
tiers? <exists>
size = 3
item []:
${tier(1, 'Ann Lee', [
	[0, 1, ''],
	[1, 2.5, said[0]],
	[2.5, 6, ''],
	[6, 7, said[2]],
])}${tier(2, 'Bob Kay', [
	[0, 3, ''],
	[3, 5.5, said[1]],
	[5.5, 8, ''],
])}${tier(3, 'Bob Kay - words', [[0, 3, 'sil'], ...words.slice(3, 9).map(([word, from, to]) => [from, to, bare(word)] as const)])}`,
		speakers: ['Ann Lee', 'Bob Kay', 'Ann Lee'],
		starts,
		timed: 6,
	},
	'TextGrid, short': {
		file: 'talk.textgrid',
		text: `"ooTextFile"\n"TextGrid"\n0\n8\n<exists>\n2\n"IntervalTier"\n"Ann Lee"\n0\n8\n2\n1\n2.5\n"${said[0]}"\n6\n7\n"${said[2]}"\n"IntervalTier"\n"Bob Kay"\n0\n8\n1\n3\n5.5\n"${said[1]}"\n`,
		speakers: ['Ann Lee', 'Bob Kay', 'Ann Lee'],
		starts,
		timed: 0,
	},
	EAF: {
		file: 'talk.eaf',
		text: `<?xml version="1.0" encoding="UTF-8"?>
<ANNOTATION_DOCUMENT AUTHOR="" DATE="2026-01-01T00:00:00Z" FORMAT="3.0" VERSION="3.0">
<HEADER MEDIA_FILE="" TIME_UNITS="milliseconds"><MEDIA_DESCRIPTOR MEDIA_URL="file:///talk.wav" MIME_TYPE="audio/x-wav" RELATIVE_MEDIA_URL="./talk.wav"/></HEADER>
<TIME_ORDER>${turns.map(({ start, end }, at) => `<TIME_SLOT TIME_SLOT_ID="a${at}" TIME_VALUE="${start * 1000}"/><TIME_SLOT TIME_SLOT_ID="b${at}" TIME_VALUE="${end * 1000}"/>`).join('')}${words
			.slice(3, 9)
			.map(
				([, from, to], at) =>
					`<TIME_SLOT TIME_SLOT_ID="c${at}" TIME_VALUE="${from * 1000}"/><TIME_SLOT TIME_SLOT_ID="d${at}" TIME_VALUE="${to * 1000}"/>`,
			)
			.join('')}</TIME_ORDER>
<TIER LINGUISTIC_TYPE_REF="t" PARTICIPANT="Ann Lee" TIER_ID="A">${annotation('a0', 'b0', said[0])}${annotation('a2', 'b2', said[2])}</TIER>
<TIER LINGUISTIC_TYPE_REF="t" PARTICIPANT="Bob Kay" TIER_ID="B">${annotation('a1', 'b1', said[1])}</TIER>
<TIER LINGUISTIC_TYPE_REF="w" PARENT_REF="B" TIER_ID="B words">${words
			.slice(3, 9)
			.map(([word], at) => annotation(`c${at}`, `d${at}`, word))
			.join('')}</TIER>
<TIER LINGUISTIC_TYPE_REF="n" PARENT_REF="B" TIER_ID="B gloss">${annotation('a1', 'b1', 'greets')}</TIER>
</ANNOTATION_DOCUMENT>`,
		speakers: ['Ann Lee', 'Bob Kay', 'Ann Lee'],
		starts,
		timed: 6,
	},
	CHAT: {
		file: 'talk.cha',
		text: `@UTF8
@Begin
@Languages:	eng
@Participants:	ANN Ann_Lee Adult, BOB Bob_Kay Adult
@ID:	eng|x|ANN|||||Adult|||
@Media:	talk, audio
*ANN:	Good morning , Bob . \u00151000_2500\u0015
%mor:	adj|good n|morning
*BOB:	Good [/] <morning> [!] . Is (.) it 12
	already ? \u00153000_5500\u0015
*ANN:	+< Not &=laughs yet . \u00156000_7000\u0015
@End
`,
		speakers: ['Ann Lee', 'Bob Kay', 'Ann Lee'],
		starts,
		timed: 0,
	},
	TTML: {
		file: 'talk.ttml',
		text: `<?xml version="1.0"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" ttp:frameRate="25" xml:lang="en">
<head><metadata><ttm:agent xml:id="a" type="person"><ttm:name type="full">Ann Lee</ttm:name></ttm:agent><ttm:agent xml:id="b" type="person"><ttm:name type="full">Bob Kay</ttm:name></ttm:agent></metadata></head>
<body><div begin="1s">
<p begin="0s" end="1500ms" ttm:agent="a">Good morning,<br/>Bob.</p>
<p begin="00:00:02:00" end="00:00:04.5" ttm:agent="b"><span>Good morning.</span> Is it 12 already?</p>
<p begin="125f" dur="1s" ttm:agent="a">Not yet.</p>
</div></body></tt>`,
		speakers: ['Ann Lee', 'Bob Kay', 'Ann Lee'],
		starts,
		timed: 0,
	},
	ASS: {
		file: 'talk.ass',
		text: `[Script Info]
ScriptType: v4.00+

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:01.00,0:00:02.50,Default,Ann Lee,0,0,0,,{\\an8}Good morning,\\NBob.
Comment: 0,0:00:02.00,0:00:02.50,Default,Ann Lee,0,0,0,,Check this.
Dialogue: 0,0:00:03.00,0:00:05.50,Default,Bob Kay,0,0,0,,{\\p1}m 0 0 l 1 1{\\p0}Good {\\i1}morning{\\i0}. Is it 12 already?
Dialogue: 0,0:00:06.00,0:00:07.00,Default,Ann Lee,0,0,0,,Not yet.
`,
		speakers: ['Ann Lee', 'Bob Kay', 'Ann Lee'],
		starts,
		timed: 0,
	},
	SBV: {
		file: 'talk.sbv',
		text: '0:00:01.000,0:00:02.500\nAnn Lee: Good morning,\nBob.\n\n0:00:03.000,0:00:05.500\n>> Bob Kay: Good morning. Is it 12 already?\n\n0:00:06.000,0:00:07.000\nAnn Lee: Not yet.\n',
		speakers: ['Ann Lee', 'Bob Kay', 'Ann Lee'],
		starts,
		timed: 0,
	},
	WebVTT: {
		file: 'talk.vtt',
		text: 'WEBVTT\n\n00:00:01.000 --> 00:00:02.500\n<v Ann Lee>Good morning, Bob.\n\n00:00:03.000 --> 00:00:05.500\n<v Bob Kay>Good morning. Is it 12 already?\n\n00:00:06.000 --> 00:00:07.000\n<v Ann Lee>Not yet.\n',
		speakers: ['Ann Lee', 'Bob Kay', 'Ann Lee'],
		starts,
		timed: 0,
	},
};

function tier(index: number, name: string, intervals: readonly (readonly [number, number, string])[]): string {
	const rows = intervals.map(
		([from, to, text], at) =>
			`        intervals [${at + 1}]:\n            xmin = ${from} \n            xmax = ${to} \n            text = "${text}" \n`,
	);
	return `    item [${index}]:\n        class = "IntervalTier" \n        name = "${name}" \n        xmin = 0 \n        xmax = 8 \n        intervals: size = ${intervals.length} \n${rows.join('')}`;
}

function annotation(from: string, to: string, text: string): string {
	return `<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="x${from}${text.length}" TIME_SLOT_REF1="${from}" TIME_SLOT_REF2="${to}"><ANNOTATION_VALUE>${text}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>`;
}
