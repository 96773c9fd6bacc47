import { configHover } from '../../features/configHover.ts';
import { hover as hoverAt } from '../../features/hover.ts';
import { cardInMarkdown, cardInPlainText } from '../../text/card.ts';
import { documentFeature, type Feature } from '../feature.ts';
import { HoverRequest, MarkupKind } from '../languageServer.ts';

/** The card of what the pointer is on. */
export const hover: Feature = documentFeature(
	HoverRequest.type,
	{ hoverProvider: true },
	null,
	({ document, client, place }, { position }) => {
		const found = hoverAt(document.transcript, position, client.say);
		if (!found) return null;
		const { range, card } = found;
		const contents = client.markdown
			? { kind: MarkupKind.Markdown, value: cardInMarkdown(card, place) }
			: { kind: MarkupKind.PlainText, value: cardInPlainText(card) };
		return { range, contents };
	},
	({ lines, schema }, { position }, client) => {
		const found = configHover(lines, position, schema, client.say);
		if (!found) return null;
		const kind = client.markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
		const value = client.markdown ? found.markdown : found.markdown.replaceAll('`', '');
		return { range: found.range, contents: { kind, value } };
	},
);
