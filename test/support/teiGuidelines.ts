import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';

/** What the guidelines of TEI say of an element, as they are in an editor's completion: all of tei_all, but no order. */
interface ElementRule {
	readonly name: string;
	readonly children: readonly string[];
	readonly attributes: readonly { readonly name: string }[];
}

const { elements } = JSON.parse(
	readFileSync(fileURLToPath(import.meta.resolve('@jinntec/jinn-codemirror/src/tei.json')), 'utf8'),
) as { readonly elements: readonly ElementRule[] };
const rules = new Map(elements.map((rule) => [rule.name, rule]));

/** Elements and attributes of a TEI document that the guidelines do not know where they stand: `person/colour`. */
export function unknownToTei(xml: string): readonly string[] {
	const { window } = new JSDOM(xml, { contentType: 'application/xml' });
	const found: string[] = [];
	for (const element of window.document.querySelectorAll('*')) {
		const { localName, parentElement } = element;
		const rule = rules.get(localName);
		if (!rule) found.push(localName);
		if (parentElement && !rules.get(parentElement.localName)?.children.includes(localName))
			found.push(`${parentElement.localName}/${localName}`);
		for (const { name } of element.attributes)
			if (name !== 'xmlns' && !rule?.attributes.some((known) => known.name === name))
				found.push(`${localName}@${name}`);
	}
	window.close();
	return [...new Set(found)];
}
