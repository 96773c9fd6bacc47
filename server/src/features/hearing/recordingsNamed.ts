import { mediaIn } from '../../facts/times/media.ts';
import type { Transcript } from '../../model/transcript.ts';
import { type LinkPlace, linkTarget } from '../../text/linkTarget.ts';

/** Where the recording of a transcript may be. Addresses, the likeliest first. */
export interface RecordingsNamed {
	/** Files that the front matter names; they need not be there. */
	readonly files: readonly string[];
	/** Pages and files of the web that it names. */
	readonly web: readonly string[];
	/** Folders of settings. */
	readonly folders: readonly string[];
}

/**
 * What a transcript and settings say of where its recording is. Only what {@link linkTarget} lets through: files below
 * the document's folder or an open one. `folders` are paths from the document's folder on.
 */
export function recordingsNamed(
	transcript: Transcript,
	place: LinkPlace,
	folders: readonly string[] = [],
): RecordingsNamed {
	const media = mediaIn(transcript);
	const leadsTo = (written: string): readonly string[] => {
		const target = linkTarget(written, place);
		return target === undefined ? [] : [target.split('#')[0] ?? target];
	};
	return {
		files: media.filter(({ isAddress }) => !isAddress).flatMap(({ target }) => leadsTo(target)),
		web: media.filter(({ isAddress, plays }) => isAddress && plays).flatMap(({ target }) => leadsTo(target)),
		folders: folders.filter((folder) => !/^[a-z]+:\/\//i.test(folder)).flatMap(leadsTo),
	};
}
