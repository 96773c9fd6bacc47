import { HoverRequest, MarkupKind } from 'vscode-languageserver';
import { hover as hoverAt } from '../../features/hover.ts';
import { cardInMarkdown, cardInPlainText } from '../../text/card.ts';
import { documentFeature, type Feature } from '../feature.ts';

/** The card of what the pointer is on. */
export const hover: Feature = documentFeature(
	HoverRequest.type,
	{ hoverProvider: true },
	null,
	({ document, client }, { position }) => {
		const found = hoverAt(document.transcript, position);
		if (!found) return null;
		const { range, card } = found;
		const contents = client.markdown
			? { kind: MarkupKind.Markdown, value: cardInMarkdown(card, document.uri) }
			: { kind: MarkupKind.PlainText, value: cardInPlainText(card) };
		return { range, contents };
	},
);
