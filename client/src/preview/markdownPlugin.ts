import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';

/** The colour of a speaker by a name as a label writes it, an index of the palette; undefined for who does not speak. */
export type ColourOf = (name: string, env: unknown) => number | undefined;

/**
 * Marks who speaks in Markdown's own preview (the engine is markdown-it, https://markdown-it.github.io/markdown-it/; VS Code
 * brings it): the paragraph of a label, and those below it up to the next, have a class with the number of their
 * speaker's colour. No text is changed, and nothing of it gets into the page. VS Code says which document it is only
 * when it draws, and keeps what it has read: that stays as it is.
 */
export const markSpeakers =
	(colourOf: ColourOf) =>
	<Engine extends MarkdownIt>(markdown: Engine): Engine => {
		const { renderer } = markdown;
		const render: typeof renderer.render = renderer.render.bind(renderer);
		renderer.render = (tokens, options, env) =>
			render(
				marked(tokens, (name) => colourOf(name, env)),
				options,
				env,
			);
		return markdown;
	};

/** The same document with classes at paragraphs and labels of those who have a colour. */
function marked(tokens: readonly Token[], find: (name: string) => number | undefined): Token[] {
	let colour: number | undefined;
	let isLabel = false;
	return tokens.map((token, index) => {
		if (token.type === 'heading_open' || token.type === 'hr') colour = undefined;
		if (token.type === 'inline' && isLabel) {
			isLabel = false;
			return withLabel(token);
		}
		if (token.type !== 'paragraph_open') return token;
		const inline = tokens[index + 1];
		const own = inline && colourOfLabel(inline, find);
		isLabel = own !== undefined;
		colour = own ?? colour;
		return colour === undefined ? token : withClass(token, `transcript-turn transcript-c${colour + 1}`);
	});
}

/** What is bold first in the paragraph of a label is the label. */
function withLabel(inline: Token): Token {
	const bold = inline.children?.findIndex(({ type }) => type === 'strong_open') ?? -1;
	const children =
		inline.children?.map((token, index) => (index === bold ? withClass(token, 'transcript-label') : token)) ?? null;
	return copied(inline, { children });
}

function withClass(token: Token, name: string): Token {
	const own = copied(token, { attrs: token.attrs?.map(([key, value]) => [key, value] as const) ?? null });
	own.attrJoin('class', name);
	return own;
}

const copied = (token: Token, changed: Partial<Token>): Token =>
	Object.assign(Object.create(Object.getPrototypeOf(token)), token, changed);

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
