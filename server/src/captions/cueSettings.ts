const settings = String.raw`(?:align|position|line|size|region|vertical):\S+`;
const alone = new RegExp(String.raw`^\s*${settings}(?:\s+${settings})*\s*$`);

/**
 * True for a line that says where a caption stands and nothing else, left where its times were taken away:
 * `align:start position:0%` (https://www.w3.org/TR/webvtt1/#cue-settings).
 */
export const isCueSettings = (text: string): boolean => text.length < 120 && alone.test(text);
