import type { NamedLabel } from '../model/convention.ts';
import { inlineLabel } from './inlineLabel.ts';
import { isSentence } from './names.ts';

/** `ゆう/あの、…`, `問）どう…`, `山本委員長)ただ今…`: how Japanese sets off a short name with one sign right behind it. */
export const readGlued = (text: string): NamedLabel | undefined => readSlashed(text) ?? readHalfBracket(text);

const slashed = /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,8})([/／])(?=[^\s\d/／])/u;

/** `ゆう/あの、…`, `北村／今日は…`: a slash right behind a short name, and marks of sentences behind it. A further slash makes a list. */
function readSlashed(text: string): NamedLabel | undefined {
	const [whole, written = '', slash = ''] = slashed.exec(text.slice(0, 20)) ?? [];
	if (whole === undefined || isSentence(written)) return undefined;
	const behind = text.slice(whole.length, whole.length + 400);
	if (!/[。、！？!?…]/.test(behind) || /^[^\s/／]{1,12}[/／]/.test(behind)) return undefined;
	return inlineLabel(text, '', written, { start: 0, end: written.length }, whole.length, slash);
}

const halfBracket =
	/^([\p{Script=Han}\p{Script=Katakana}々ー・]{1,16}[A-Z\d]{0,2})[)）](?=[ \u3000]?[^\s\u3000\d、。()（）])/u;
/** `一）`, `ア）`, `注）`: the points of a list, and what stands below a text. */
const isPoint = /^(?:[一二三四五六七八九十]{1,3}|\p{Script=Katakana}|[注例甲乙丙丁][A-Z\d]{0,2})$/u;

/** `問）どう…`, `山本委員長)ただ今…`: a bracket that closes and that none opened, and marks of sentences behind it. */
function readHalfBracket(text: string): NamedLabel | undefined {
	const [whole, written = ''] = halfBracket.exec(text.slice(0, 24)) ?? [];
	if (whole === undefined || isPoint.test(written) || isSentence(written)) return undefined;
	if (!/[。、，,！？!?…]/.test(text.slice(whole.length, whole.length + 400))) return undefined;
	return inlineLabel(text, '', written, { start: 0, end: written.length }, whole.length, '）');
}
