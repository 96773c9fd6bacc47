import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { test } from 'node:test';
import { type Token, tokeniser } from '../support/tokens.ts';

const tokenise = await tokeniser('text.transcript');

const person = 'entity.name.function.speaker.transcript';
const nobody = 'variable.parameter.speaker.placeholder.transcript';
const affiliation = 'support.type.affiliation.transcript';
const colon = 'punctuation.separator.label.transcript';
const mark = 'punctuation.definition.bold.transcript';
const time = 'constant.numeric.timestamp.transcript';
const url = 'markup.underline.link.transcript';
const damaged = 'invalid.illegal.label.transcript';
const audio = 'keyword.control.audio-tag.transcript';
const event = 'constant.language.event.transcript';
const editorial = 'string.other.editorial.transcript';
const identifier = 'entity.name.label.cue-identifier.transcript';

/** A text, what stands in it in order, and the innermost scope of each; `''` is a piece of plain speech. */
type Case = readonly [text: string, ...pieces: (readonly [piece: string, scope: string])[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
	'bold labels': [
		[
			'**Ann Lee (Daily Post):** Thank you.',
			['**', mark],
			['Ann Lee', person],
			['(Daily Post)', affiliation],
			[':', colon],
			['**', mark],
			[' Thank you.', ''],
		],
		['**Ann Lee**: Thank you.', ['Ann Lee', person], ['**', mark], [':', colon], [' Thank you.', '']],
		['__Ann Lee:__ Thank you.', ['Ann Lee', person], ['__', mark]],
		['**conejo**: yes', ['conejo', person]],
		['**陈晨：** 谢谢', ['陈晨', person], ['：', colon]],
		[
			'**Ann Lee:** \\[00:05\\] Thank you.',
			['Ann Lee', person],
			['\\[', 'punctuation.definition.timestamp.transcript'],
			['00:05', time],
		],
		['**Ann Lee:** and **then** more', ['Ann Lee', person], ['then', 'markup.bold.transcript']],
		['> *Bob Kay:* a remark', ['Bob Kay', person], [':', colon], [' a remark', '']],
	],
	'bold labels on lines of their own': [
		['**Ann Lee**', ['Ann Lee', person]],
		['**Ann Lee:**', ['Ann Lee', person]],
		['**Ann Lee** (00:01:12):', ['Ann Lee', person], ['00:01:12', time], [':', colon]],
		[
			'**Ann Lee** [1:53](https://a.org/v?t=113): Thanks.',
			['Ann Lee', person],
			['1:53', time],
			['https://a.org/v?t=113', url],
			[':', colon],
			[' Thanks.', ''],
		],
		['**What we learned today**', ['What we learned today', 'markup.bold.transcript']],
	],
	'damaged labels': [
		[
			'**Ann Lee: Thank you.**',
			['**', damaged],
			['Ann Lee', person],
			[' Thank you.', 'markup.bold.transcript'],
			['**', damaged],
		],
		['**Ann Lee:* Thank you.', ['**', damaged], ['Ann Lee', person], ['*', damaged], [' Thank you.', '']],
		['*Ann Lee:** Thank you.', ['*', damaged], ['Ann Lee', person], ['**', damaged]],
		['**Ann Lee: **Thank you.', ['**', damaged], ['Ann Lee', person], ['**', damaged]],
		['** Ann Lee:** Thank you.', ['**', damaged], ['Ann Lee', person], ['**', damaged]],
		['**Ann Lee* : Thank you.', ['Ann Lee', person], ['*', damaged], [':', colon]],
		['Ann Lee:** Thank you.', ['Ann Lee', person], ['**', damaged]],
		['**Ann Lee::** Thank you.', ['Ann Lee', person], ['::', damaged], ['**', mark]],
		['AL:: Thank you.', ['AL', person], [':', colon], [':', damaged]],
		['. AL: Thank you.', ['. ', damaged], ['AL', person]],
	],
	'labels without emphasis': [
		['Ann Lee: Thank you.', ['Ann Lee', person], [':', colon], [' Thank you.', '']],
		['Ann:', ['Ann', person]],
		['Ann Lee (Daily Post): Thank you.', ['Ann Lee', person], ['(Daily Post)', affiliation]],
		['AL: Thank you.', ['AL', person]],
		['AL/BK: Yes.', ['AL/BK', person]],
		['MS. LEE:\u00a0 Thank you.', ['MS. LEE', person], [':', colon]],
		['Q\u00a0\u00a0\u00a0 When?', ['Q', person]],
		['Q. When?', ['Q', person], ['.', colon]],
		['    Mr. Lee. Thank you.', ['Mr. Lee', person], ['.', colon]],
		['    The Chairman. Order.', ['The Chairman', person]],
		['???: I want to add', ['???', nobody]],
		['Speaker 1: Thank you.', ['Speaker 1', nobody]],
		['**Unknown:** Thank you.', ['Unknown', nobody]],
	],
	'labels with times': [
		['Ann Lee  1:12', ['Ann Lee', person], ['1:12', time]],
		['Ann Lee: 00:01:12', ['Ann Lee', person], ['00:01:12', time]],
		['Ann Lee (00:01:12): Thank you.', ['Ann Lee', person], ['00:01:12', time], [':', colon]],
		['[00:01:12] Ann Lee: Thank you.', ['00:01:12', time], ['Ann Lee', person]],
		['0:01:12.4 **Ann Lee:** Thank you.', ['0:01:12.4', time], ['Ann Lee', person]],
		['Ann – 00:02:32:', ['Ann', person], ['00:02:32', time]],
		['**Ann Lee (05:45)** Thank you.', ['Ann Lee', person], ['05:45', time], [' Thank you.', '']],
		['0:01:12.4 ***Ann Lee** (laughs)', ['0:01:12.4', time], ['***', damaged], ['Ann Lee', person], ['**', damaged]],
		['From Ann Lee to Everyone: (10:02 AM)', ['Ann Lee', person], ['10:02 AM', time]],
		['[22:25] <ann> hello', ['22:25', time], ['ann', person], [' hello', '']],
	],
	'no labels': [
		['Note: this is a draft.', ['Note: this is a draft.', '']],
		['**Location:** here', ['Location:', 'markup.bold.transcript']],
		['I said this: no.', ['I said this: no.', '']],
		['https://example.org/a', ['https://example.org/a', url]],
		['| Name | Initials |', [' Name ', 'markup.table.transcript']],
		['Action 5: a draft', ['Action 5: a draft', '']],
		['For Ann Lee: a draft', ['For Ann Lee: a draft', '']],
		['G7, G20 – who else', ['G7, G20 – who else', '']],
		[
			'(Applause from the left –\nBob Kay: Well said!)\nAnn Lee: Thank you.',
			['Bob Kay: Well said!', 'meta.aside.transcript'],
			['Ann Lee', person],
		],
		['(Applause from the left –\nANN LEE: Thank you.', ['ANN LEE', person]],
		['(Applause from the left –\n\nAnn Lee: Thank you.', ['Ann Lee', person]],
		['At 12:05 P.M. we met.', ['At 12:05 P.M. we met.', '']],
	],
	'marks in speech': [
		['and [inaudible] then', ['[inaudible]', audio]],
		['\\[unintelligible 00:04:31.22\\] then', ['\\[unintelligible 00:04:31.22\\]', audio]],
		['and (crosstalk) \\[laughs\\]', ['(crosstalk)', audio], ['\\[laughs\\]', audio]],
		['and [inaudible then', ['[inaudible', 'invalid.illegal.audio-tag.transcript']],
		['(Laughter.)', ['(Laughter.)', event]],
		['**Break:** \\[15:46\\]', ['Break', event], [':', colon], ['15:46', time]],
		['we [would like to] go', ['[would like to]', editorial]],
		['a [link](https://a.org) here', ['link', 'string.other.link.title.transcript'], ['https://a.org', url]],
		['at [00:01:12] or [1:12](https://a.org?t=72)', ['00:01:12', time], ['1:12', time], ['https://a.org?t=72', url]],
		[
			'*one* and _two_ and `three`',
			['one', 'markup.italic.transcript'],
			['two', 'markup.italic.transcript'],
			['three', 'markup.inline.raw.string.transcript'],
		],
		['[00:01:12]', ['00:01:12', time]],
		['… and went on', ['…', 'punctuation.definition.continuation.transcript']],
	],
	blocks: [
		[
			'## The **opening**',
			['##', 'punctuation.definition.heading.transcript'],
			['The **opening**', 'entity.name.section.transcript'],
		],
		[
			'---\ntitle: A\n---\nAnn Lee: hi',
			['---', 'punctuation.definition.frontmatter.begin.transcript'],
			['title', 'entity.name.tag.yaml'],
			[': A', 'source.yaml'],
			['---', 'punctuation.definition.frontmatter.end.transcript'],
			['Ann Lee', person],
		],
		[
			'```ts\nAnn Lee: string\n```\nAnn Lee: hi',
			['Ann Lee: string', 'markup.raw.block.transcript'],
			['Ann Lee', person],
		],
		[
			'<!-- transcript-disable-next-turn unattributed -->',
			['transcript-disable-next-turn', 'keyword.control.suppression.transcript'],
			[' unattributed', 'entity.other.attribute-name.rule.transcript'],
		],
		['<!--\nAnn Lee: hi\n-->\nAnn Lee: hi', ['Ann Lee: hi', 'comment.block.html.transcript'], ['Ann Lee', person]],
		['> quoted', ['>', 'punctuation.definition.quote.begin.transcript'], [' quoted', 'markup.quote.transcript']],
		['1. first', ['1.', 'keyword.other.list.numbered.transcript']],
		['- first', ['-', 'keyword.other.list.unnumbered.transcript']],
	],
	captions: [
		[
			'WEBVTT\n\nintro\n00:05.000 --> 00:07.000 align:start\n<v.loud Ann Lee>Thank <i>you</i>.</v>',
			['WEBVTT', 'keyword.control.captions.transcript'],
			['intro', identifier],
			['00:05.000', time],
			['-->', 'keyword.operator.cue-arrow.transcript'],
			[' align:start', 'variable.parameter.cue-settings.transcript'],
			['Ann Lee', person],
			['i', 'entity.name.tag.cue.transcript'],
		],
		[
			'WEBVTT\n\nNOTE transcript-disable cue-voice\nmore\n\nSTYLE\n::cue {}\n\n00:05.000 --> 00:07.000\nAnn Lee: hi',
			['NOTE', 'keyword.control.captions.transcript'],
			['transcript-disable', 'keyword.control.suppression.transcript'],
			['more', 'comment.block.note.transcript'],
			['::cue', 'entity.other.attribute-name.pseudo-element.css'],
			['Ann Lee', person],
		],
		[
			'1\n00:00:05,000 --> 00:00:07,000\nAnn Lee: hi\n\n2',
			['1', identifier],
			['00:00:05,000', time],
			['Ann Lee', person],
			['2', identifier],
		],
		[
			'1\n00:00:05 --> 00:00:07,0000\n{\\an8}<i>Ann Lee: hi</i> R&amp;D\n- Bob Kay: no {\\i0}\n',
			['00:00:07,0000', time],
			['{\\an8}<i>', 'variable.parameter.cue-settings.transcript'],
			['Ann Lee', person],
			['&amp;', 'constant.character.entity.transcript'],
			['Bob Kay', person],
		],
		[
			'WEBVTT\n\n00:05.000 --> 00:07.000\n<v Ann Lee>When?</v> <v Bob Kay>Now.</v>',
			['Ann Lee', person],
			['Bob Kay', person],
		],
		[
			'0:00:05.000,0:00:07.000\nAnn Lee: hi\n>> Bob Kay: no',
			['0:00:05.000', time],
			['0:00:07.000', time],
			['Ann Lee', person],
			['Bob Kay', person],
		],
		['[SPEAKER_00]: hi', ['SPEAKER_00', nobody]],
	],
};

for (const [about, texts] of Object.entries(cases)) {
	for (const [text, ...pieces] of texts) {
		test(`${about}: ${JSON.stringify(text)}`, () => {
			const tokens = tokenise(text.split('\n')).flat();
			let from = 0;
			for (const [piece, scope] of pieces) {
				const at = tokens.findIndex((token, index) => index >= from && token.text === piece);
				assert.ok(at >= 0, `‹${piece}› is no stretch by itself:\n${view(tokens)}`);
				assert.equal(innermost(tokens[at]), scope, `‹${piece}›\n${view(tokens)}`);
				from = at + 1;
			}
		});
	}
}

/** The scope nearest to the text; none where only the language or a label around it is. */
const innermost = (token: Token | undefined): string => {
	const scope = token?.scopes.at(-1) ?? '';
	return scope === 'text.transcript' ? '' : scope;
};

const view = (tokens: readonly Token[]): string =>
	tokens.map((token) => `  ‹${token.text}› ${token.scopes.slice(1).join(' ')}`).join('\n');

test('the grammar stays small though it knows the words of all languages', () => {
	const { size } = statSync(new URL('../../syntaxes/transcript.tmLanguage.json', import.meta.url));
	assert.ok(size < 320 * 1024, `${size} bytes`);
});
