/** What of markdown-it is used: https://markdown-it.github.io/markdown-it/. VS Code brings it along. */
export interface MarkdownIt {
	readonly core: {
		readonly ruler: {
			push(name: string, rule: (state: { readonly tokens: readonly Token[]; readonly env?: unknown }) => void): void;
		};
	};
}

interface Token {
	readonly type: string;
	readonly level: number;
	readonly content: string;
	readonly children: readonly Token[] | null;
	attrJoin(name: string, value: string): void;
}

/** The colour of a speaker by a name as a label writes it, an index of the palette; undefined for who does not speak. */
export type ColourOf = (name: string, env: unknown) => number | undefined;

/**
 * Marks who speaks in Markdown's own preview: the paragraph of a label, and those below it up to the next, have a class
 * with the number of their speaker's colour. No text is changed, and nothing of it gets into the page.
 */
export const markSpeakers =
	(colourOf: ColourOf) =>
	<Engine extends MarkdownIt>(markdown: Engine): Engine => {
		markdown.core.ruler.push('transcript_speakers', ({ tokens, env }) => {
			let colour: number | undefined;
			for (const [index, token] of tokens.entries()) {
				if (token.type === 'heading_open' || token.type === 'hr') colour = undefined;
				if (token.type !== 'paragraph_open') continue;
				const inline = tokens[index + 1];
				const own = inline && colourOfLabel(inline, (name) => colourOf(name, env));
				if (own !== undefined) colour = own;
				if (colour === undefined) continue;
				token.attrJoin('class', `transcript-turn transcript-c${colour + 1}`);
				const strong = inline?.children?.find(({ type }) => type === 'strong_open');
				if (own !== undefined) strong?.attrJoin('class', 'transcript-label');
			}
		});
		return markdown;
	};

/** Marks of emphasis are part of no name. */
const emphasis = /[*_]/g;
/** A time before the name, in brackets. */
const timeBefore = /^\[[^\]\n]{1,40}\](?:\([^)\n]{0,200}\))?\s{0,3}/;

function colourOfLabel({ content }: Token, find: (name: string) => number | undefined): number | undefined {
	const [first = ''] = content.slice(0, 300).split('\n');
	const plain = first.replace(timeBefore, '').replace(emphasis, '');
	const colon = plain.indexOf(':');
	const label = colon >= 0 ? plain.slice(0, colon) : plain;
	const [name = ''] = label.split(/\(|\s{2}/);
	return find(name.trim()) ?? find(label.trim());
}
