const names = 'align|position|line|size|region|vertical';
const settings = String.raw`(?:${names}):\S+`;
const alone = new RegExp(String.raw`^\s*${settings}(?:\s+${settings})*\s*$`);

/**
 * True for a line that says where a caption stands and nothing else, left where its times were taken away:
 * `align:start position:0%` (https://www.w3.org/TR/webvtt1/#cue-settings).
 */
export const isCueSettings = (text: string): boolean => text.length < 120 && alone.test(text);

const first = new RegExp(String.raw`^(?:(?:${names}|[a-z]\d?):|\{|//)`, 'i');

/**
 * True where what stands behind the times of a cue begins as formats let it: WebVTT's settings, old ones by a letter, the
 * coordinates of SubRip, a place in braces.
 */
export const beginsWithSetting = (text: string): boolean => first.test(text);
