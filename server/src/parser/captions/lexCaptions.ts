import type { CaptionFile } from '../../captions/captionFormat.ts';
import { readTiming } from '../../captions/timing.ts';
import type { SpeakerLabel } from '../../model/label.ts';
import type { LexedLine, LineState } from '../../model/line.ts';
import type { CaptionFormat } from '../../model/transcript.ts';
import { readCueLine } from './cueLine.ts';

/** Where in a caption file a line stands. */
type Place =
	/** The head of a WebVTT file, up to the first blank line. */
	| 'head'
	/** Behind a blank line. */
	| 'between'
	/** Directly below the times of a cue. */
	| 'top'
	/** Further down in a cue. */
	| 'cue'
	| 'note'
	/** A STYLE or REGION block. */
	| 'style'
	/** Below a line that is in no cue. */
	| 'outside';

const states = /^(?:(?:front|metadata)\|)?(webvtt|srt|sbv)(\+?)(\*?) (\w+)$/;

/** What the lexer carries: the format, `+` where every line has an empty one behind it, `*` where that one is due. */
const stateOf = (format: string, doubled: boolean, due: boolean, place: Place): LineState =>
	`${format}${doubled ? '+' : ''}${due ? '*' : ''} ${place}`;

/** The state in which the first line of a caption file is read. */
export const firstOfCaptions = ({ format, doubled }: CaptionFile, hasHead: boolean): LineState =>
	stateOf(format, doubled, false, hasHead ? 'head' : 'between');

/** The format of the caption file that a line was read in; undefined for a line of any other text. */
export const formatOfState = (state: LineState): CaptionFormat | undefined => {
	const format = states.exec(state)?.[1];
	return format === 'webvtt' || format === 'srt' || format === 'sbv' ? format : undefined;
};

/**
 * Reads a line of a caption file. In WebVTT only an empty line ends a cue (https://www.w3.org/TR/webvtt1/#parsing), in
 * the other formats one of spaces too; times begin a cue wherever they stand.
 */
export function lexCaptionLine(
	text: string,
	state: LineState,
	readLabel: (text: string) => SpeakerLabel | undefined,
): readonly [LexedLine, LineState] {
	const [, format = 'srt', plus = '', due = '', place = 'between'] = states.exec(state) ?? [];
	const doubled = plus !== '';
	if (due !== '' && text === '') return [{ kind: 'captions', text }, stateOf(format, doubled, false, place as Place)];
	const [line, next] = lexAt(text, place as Place, format === 'webvtt', readLabel);
	return [line, stateOf(format, doubled, doubled && text !== '', next)];
}

function lexAt(
	text: string,
	place: Place,
	webVtt: boolean,
	readLabel: (text: string) => SpeakerLabel | undefined,
): readonly [LexedLine, Place] {
	const blank = /^\s*$/.test(text);
	if (text === '' || (blank && place !== 'top' && (!webVtt || place !== 'cue')))
		return [{ kind: 'blank', text }, 'between'];
	// A line of a space directly below the times is how YouTube begins its cues.
	if (blank) return [{ kind: 'text', text }, 'cue'];
	const timing = readTiming(text);
	if (timing && (text.includes('-->') || timing.arrowSpan.end - timing.arrowSpan.start < 2 ? true : place !== 'note'))
		return [timing, 'top'];
	switch (place) {
		case 'head':
		case 'style':
			return [{ kind: 'captions', text }, place];
		case 'note':
			return [{ kind: 'comment', text }, place];
		case 'top':
		case 'cue':
			return [readCueLine(text, readLabel), 'cue'];
		default:
			if (/^\ufeff?NOTE(?:\s|$)/.test(text)) return [{ kind: 'comment', text }, 'note'];
			if (webVtt && place === 'between' && /^(?:STYLE|REGION)\s*$/.test(text))
				return [{ kind: 'captions', text }, 'style'];
			return [{ kind: 'outside', text }, 'outside'];
	}
}
