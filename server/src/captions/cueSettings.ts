const settings = String.raw`(?:align|position|line|size|region|vertical):\S+`;
const alone = new RegExp(String.raw`^\s*${settings}(?:\s+${settings})*\s*$`);

/**
 * True for a line that says where a caption stands and nothing else, left where its times were taken away:
 * `align:start position:0%` (https://www.w3.org/TR/webvtt1/#cue-settings).
 */
export const isCueSettings = (text: string): boolean => text.length < 120 && alone.test(text);

const mark = String.raw`(?:[\w-]{1,30}[:=]\S{1,60}|<[^<>]{0,60}>|\{[^{}]{0,80}\})`;
const marks = new RegExp(String.raw`^${mark}(?:\s+${mark})*$`);

/**
 * True where what stands behind the times of a cue is what formats let stand there, and nothing more: settings of WebVTT
 * and of players, the coordinates of SubRip, tags, a place in braces, a comment. A colon with a space behind it sets off
 * words.
 */
export const isBesideTimes = (text: string): boolean =>
	text.startsWith('//') || (text.length < 200 && marks.test(text));
