import type { Transcript } from '../../model/transcript.ts';
import { frontMatterScalars } from '../../parser/declared/frontMatterScalars.ts';
import { remembered } from '../../text/remembered.ts';
import type { YamlScalar } from '../../yaml/yamlScalars.ts';

/** Keys of front matter that name the recording, in the order in which they are believed. */
const recordingKeys = ['media', 'video', 'audio', 'recording', 'youtube', 'podcast', 'source'];
const youTube = /^https?:\/\/(?:(?:www|m|music)\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)\//i;
const vimeo = /^https?:\/\/(?:www\.|player\.)?vimeo\.com\//i;
const mediaFile = /\.(?:mp3|mp4|m4a|m4v|mov|ogg|oga|ogv|opus|wav|webm|flac|aac|avi|mkv)(?:[?#]|$)/i;
const address = /^https?:\/\/\S+$/i;

/** A recording or source that front matter names: an address, or a file by its path from the document's folder. */
export interface NamedMedia {
	readonly scalar: YamlScalar;
	readonly target: string;
	readonly isAddress: boolean;
	/** True for what plays: a source may be an article as well. */
	readonly plays: boolean;
}

/** What the front matter names under `media`, `audio`, `video` and such keys; the most likely recording first. */
export const mediaIn = remembered((transcript: Transcript): readonly NamedMedia[] => {
	const found = frontMatterScalars(transcript).flatMap((scalar): readonly NamedMedia[] => {
		const target = scalar.value.trim();
		if (scalar.isKey || !recordingKeys.includes(scalar.key.toLowerCase())) return [];
		const isAddress = address.test(target);
		const known = youTube.test(target) || vimeo.test(target) || mediaFile.test(target);
		if (!isAddress && !(known && !/[\s:]/.test(target))) return [];
		return [{ scalar, target, isAddress, plays: known || scalar.key.toLowerCase() === 'media' }];
	});
	const rank = ({ scalar, plays }: NamedMedia) => (plays ? 0 : 100) + recordingKeys.indexOf(scalar.key.toLowerCase());
	return found.sort((a, b) => rank(a) - rank(b));
});

/**
 * Where a recording plays from a time on: `t=` for YouTube, else a media fragment
 * (https://www.w3.org/TR/media-frags/#naming-time). Takes seconds from the start; below zero is the start.
 */
export function playFrom(media: string, seconds: number): string {
	const at = Math.max(0, seconds);
	const whole = Math.floor(at);
	const [withoutFragment = media] = media.split('#');
	if (youTube.test(media)) {
		const [path = '', query = ''] = withoutFragment.split('?');
		const others = query.split('&').filter((part) => part !== '' && !/^(?:t|start|time_continue)=/.test(part));
		return `${path}?${[...others, `t=${whole}`].join('&')}`;
	}
	return `${withoutFragment}#t=${vimeo.test(media) ? `${whole}s` : Math.round(at * 1000) / 1000}`;
}
