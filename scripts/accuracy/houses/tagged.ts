import { type House, type Persona, spaced } from './house.ts';

/** A label before the first paragraph, and what ends each paragraph. */
const inline =
	(labelOf: (persona: Persona, index: number) => string, end = ''): House =>
	(persona, [first = '', ...rest], index) => ({
		name: persona.full,
		lines: spaced([`${labelOf(persona, index)}${first}${end}`, ...rest.map((text) => text + end)]),
	});

/** A label on a line of its own, each paragraph on the next lines between tags. */
const above =
	(labelOf: (persona: Persona) => string, open: string, close: string): House =>
	(persona, paragraphs) => ({
		name: persona.full,
		lines: [labelOf(persona), ...paragraphs.map((text) => open + text + close)],
	});

/** Houses that are pages: tags, anchors, comments and entities stand around the labels. */
export const tagged: Readonly<Record<string, House>> = {
	'<a name="t1"></a>**Ann Lee:** …': inline(({ full }, at) => `<a name="t${at}"></a>**${full}:** `),
	'<span id="t1"></span>Ann Lee: …': inline(({ full }, at) => `<span id="t${at}"></span>${full}: `),
	'<!-- 1 --> **Ann Lee:** …': inline(({ full }, at) => `<!-- ${at} --> **${full}:** `),
	'&nbsp;&nbsp;**Ann Lee:** …': inline(({ full }) => `&nbsp;&nbsp;**${full}:** `),
	'<b><i>Ann Lee:</i></b> …<br>': inline(({ full }) => `<b><i>${full}:</i></b> `, '<br>'),
	'**<u>Ann Lee:</u>** …': inline(({ full }) => `**<u>${full}:</u>** `),
	'<font color="red">Ann Lee:</font> …': inline(({ full }) => `<font color="red">${full}:</font> `),
	'<p><span class="who">Ann Lee</span>: …</p>': inline(({ full }) => `<p><span class="who">${full}</span>: `, '</p>'),
	'**\\[Ann Lee\\]**: …': inline(({ full }) => `**\\[${full}\\]**: `),
	'**Ann Lee:**<br>…': inline(({ full }) => `**${full}:**<br>`),
	'(1) ANN LEE: …': (persona, [first = '', ...rest], index) => ({
		name: persona.full.toUpperCase(),
		lines: spaced([`(${index + 1}) ${persona.full.toUpperCase()}: ${first}`, ...rest]),
	}),
	'#1 Ann Lee: …': inline(({ full }, at) => `#${at + 1} ${full}: `),
	'<strong>Ann Lee</strong><br> ⏎': above(({ full }) => `<strong>${full}</strong><br>`, '', '<br><br>'),
	'<p><strong>Ann Lee</strong></p> ⏎': above(({ full }) => `<p><strong>${full}</strong></p>`, '<p>', '</p>'),
	'<h4>Ann Lee</h4> ⏎': above(({ full }) => `<h4>${full}</h4>`, '<p>', '</p>'),
	'<dt>Ann Lee</dt> ⏎': above(({ full }) => `<dt>${full}</dt>`, '<dd>', '</dd>'),
	'<div class="who">Ann Lee</div> ⏎': above(({ full }) => `<div class="who">${full}</div>`, '<div>', '</div>'),
	'### [Ann Lee](/ann) ⏎': (persona, paragraphs) => ({
		name: persona.full,
		lines: [`### [${persona.full}](/people/${persona.nick})`, '', ...spaced(paragraphs)],
	}),
};
