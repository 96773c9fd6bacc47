import { SaxesParser } from 'saxes';
import type { Refusal } from '../recording.ts';

/** An element of XML. Prefixes are left out of names: every format here has names that are told apart without them. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** Elements and text, in order. */
	readonly children: readonly (XmlElement | string)[];
}

/** Documents that people make are not nested deeper. */
const deepest = 200;
/** Fed in pieces: the parser reads on after a mistake, and complains of each character of what follows. */
const piece = 1024;

interface Open extends XmlElement {
	readonly children: (XmlElement | string)[];
}

/**
 * Reads XML into a tree. No entity but XML's own five is known, so none can grow; a document that declares some, is
 * nested too deep or is not well-formed is refused.
 */
export function readXml(text: string): XmlElement | Refusal {
	const parser = new SaxesParser();
	const open: Open[] = [];
	let root: XmlElement | undefined;
	let problem: string | undefined;
	const refuse = (reason: string) => {
		problem ??= reason;
	};
	parser.on('error', ({ message }) => refuse(`it is no well-formed XML (${message.replace(/\.$/, '')})`));
	parser.on('doctype', (doctype) => {
		if (doctype.includes('<!ENTITY')) refuse('it declares entities of its own, which are not read');
	});
	parser.on('opentag', ({ name, attributes }) => {
		if (open.length >= deepest) refuse(`its elements are nested more than ${deepest} deep`);
		const named = Object.entries(attributes).map(([key, value]) => [local(key), value] as const);
		const element: Open = { name: local(name), attributes: Object.fromEntries(named), children: [] };
		open.at(-1)?.children.push(element);
		root ??= element;
		open.push(element);
	});
	parser.on('closetag', () => open.pop());
	const add = (said: string) => open.at(-1)?.children.push(said);
	parser.on('text', add);
	parser.on('cdata', add);
	for (let at = 0; at < text.length && problem === undefined; at += piece) parser.write(text.slice(at, at + piece));
	if (problem === undefined) parser.close();
	if (problem !== undefined) return { problem };
	return root ?? { problem: 'it holds no XML' };
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The elements of a name among the children of another. */
export const childrenOf = ({ children }: XmlElement, name: string): readonly XmlElement[] =>
	children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);

/** Every element of a name, at any depth, in order. */
export function* elementsOf(element: XmlElement, name: string): Generator<XmlElement> {
	if (element.name === name) yield element;
	for (const child of element.children) if (typeof child !== 'string') yield* elementsOf(child, name);
}

/** All text below an element. */
export const textIn = (element: XmlElement): string =>
	element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
