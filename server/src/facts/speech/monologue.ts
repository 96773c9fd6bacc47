import { isPlaceholder } from '../../conventions/names.ts';
import { locatedBlocks, type Transcript } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';
import type { Speaker } from '../people/speakers.ts';

/** Who says all of a text without labels: the one person whom front matter names; undefined where it names several. */
export const monologueOf = remembered((transcript: Transcript): Speaker | undefined => {
	if (transcript.captions || !locatedBlocks(transcript, 'turn').next().done) return undefined;
	const named = transcript.detection.declared.filter(({ source }) => source === 'front-matter');
	const [declared, ...others] = named;
	if (!declared || others.some(({ name }) => name !== declared.name) || isPlaceholder(declared.name)) return undefined;
	const { name, affiliation } = declared;
	return { name, aliases: [], affiliation, declared, placeholder: false, turns: [] };
});
