import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** A text that grows: `head`, then `pump` again and again, then `tail`. */
export interface Attack {
	readonly head: string;
	readonly pump: string;
	readonly tail: string;
}

type Regex = RegExp;
/** What a class is asked for besides what the pattern itself names: one of each kind that people write. */
const common: readonly string[] = [...'aA1 .,-–:;?!()[]<>*_#|/"’\'&\\\t\né中'];
/** What hardly any pattern takes, so that the end of a text fails. */
const tails: readonly string[] = ['\u0000', 'x', '\n\u0000'];
/** A repetition of fewer is no danger. */
const many = 10;
const mostPumps = 10;

/** Texts that would make a pattern slow if it could be: made from its own repetitions, each by what they take. */
export function attacksOn(pattern: Regex): readonly Attack[] {
	const tree = new RegExpParser().parseLiteral(String(pattern));
	const literal = new Set<string>();
	const repeated: AST.Quantifier[] = [];
	visitRegExpAST(tree, {
		onCharacterEnter: ({ value }) => literal.add(String.fromCodePoint(value)),
		onQuantifierEnter: (node) => {
			if (node.max >= many) repeated.push(node);
		},
	});
	const flags = pattern.flags.replace(/[gy]/g, '');
	const letters = [...new Set([...literal, ...common])];
	const found = new Map<string, Attack>();
	if (repeated.length === 0) return [];
	for (const { elements } of tree.pattern.alternatives) {
		for (const pump of sequences(elements, flags, letters, 2)) {
			if (pump !== '') found.set(pump, { head: '', pump, tail: '\u0000' });
		}
	}
	for (const node of repeated) {
		const head = before(node, flags, letters);
		const pumps = samples(node.element, flags, letters, mostPumps).filter((text) => text !== '');
		for (const pump of pumps) {
			for (const tail of tails) found.set(JSON.stringify([head, pump, tail]), { head, pump, tail });
			if (head !== '') found.set(JSON.stringify(['', head + pump]), { head: '', pump: head + pump, tail: '\u0000' });
		}
		if (head !== '') found.set(JSON.stringify(['', head]), { head: '', pump: head, tail: '\u0000' });
	}
	return [...found.values()];
}

/** A text that leads to a node. */
function before(node: AST.Node, flags: string, letters: readonly string[]): string {
	const { parent } = node;
	if (!parent) return '';
	const ahead = before(parent, flags, letters);
	if (parent.type !== 'Alternative') return ahead;
	const at = parent.elements.findIndex((element) => Object.is(element, node));
	return (
		ahead +
		parent.elements
			.slice(0, at)
			.map((element) => samples(element, flags, letters, 1)[0] ?? '')
			.join('')
	);
}

/** Up to `most` different texts that a node takes, each as short as it may be. */
function samples(node: AST.Element, flags: string, letters: readonly string[], most: number): readonly string[] {
	switch (node.type) {
		case 'Character':
			return [String.fromCodePoint(node.value)];
		case 'CharacterClass':
		case 'CharacterSet':
		case 'ExpressionCharacterClass': {
			const one = new RegExp(`^${node.raw}$`, flags);
			return letters.filter((letter) => one.test(letter)).slice(0, most);
		}
		case 'Group':
		case 'CapturingGroup':
			return [...new Set(node.alternatives.flatMap(({ elements }) => sequences(elements, flags, letters, most)))].slice(
				0,
				most,
			);
		case 'Quantifier': {
			const inner = samples(node.element, flags, letters, most);
			if (node.min === 0) return most === 1 ? [''] : ['', ...inner];
			return inner.map((text) => text.repeat(node.min));
		}
		default:
			return [''];
	}
}

/** What comes one after another: each part's texts in turn, not each with each. */
function sequences(
	elements: readonly AST.Element[],
	flags: string,
	letters: readonly string[],
	most: number,
): readonly string[] {
	const parts = elements.map((element) => samples(element, flags, letters, most));
	const count = Math.min(most, Math.max(1, ...parts.map(({ length }) => length)));
	return Array.from({ length: count }, (_, index) =>
		parts.map((texts) => texts[Math.min(index, texts.length - 1)] ?? '').join(''),
	);
}
