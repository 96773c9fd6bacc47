import { nameKey } from '../conventions/names.ts';
import { type EditableYaml, editableYaml } from '../yaml/editableYaml.ts';
import { isMap, isScalar, isSeq } from '../yaml/nodes.ts';

/** What somebody says of lines that look like labels. */
export interface LabelDecision {
	/** A name as it is written, or a shape with `Name` for any name: `**Name**`. */
	readonly entry: string;
	readonly verdict: 'accept' | 'reject';
	/** The glob of the one file that it holds for; missing for all files of the configuration. */
	readonly files?: string;
}

/**
 * The text of a configuration with a decision written into its `labels`; what was said of the same name or shape before
 * in the same place is taken out. Comments stay. Undefined for a configuration that is broken or of another form.
 */
export function withLabelDecision(text: string, { entry, verdict, files }: LabelDecision): string | undefined {
	const document = editableYaml(text);
	if (!document) return undefined;
	if (document.contents === null) document.contents = document.createNode({});
	if (!isMap(document.contents)) return undefined;
	const section = files === undefined ? [] : overrideOf(document, files);
	if (!section) return undefined;
	const labels = [...section, 'labels'];
	const there = document.getIn(labels);
	if (there !== undefined && there !== null && !isMap(there)) return undefined;
	takeOut(document, [...labels, verdict === 'accept' ? 'reject' : 'accept'], entry);
	takeOut(document, [...labels, verdict], entry);
	const list = document.getIn([...labels, verdict]);
	if (isSeq(list)) list.add(document.createNode(entry));
	else document.setIn([...labels, verdict], document.createNode([...textsOf(list), entry]));
	return document.toString({ lineWidth: 0 });
}

/**
 * The text of a configuration with a wrong form and the right one among its `terms`. Comments stay. Undefined for a
 * configuration that is broken or of another form.
 */
export function withTerm(text: string, wrong: string, right: string): string | undefined {
	const document = editableYaml(text);
	if (!document) return undefined;
	if (document.contents === null) document.contents = document.createNode({});
	if (!isMap(document.contents)) return undefined;
	const there = document.getIn(['terms']);
	if (there !== undefined && there !== null && !isMap(there)) return undefined;
	if (isMap(there)) there.set(wrong, right);
	else document.setIn(['terms'], document.createNode({ [wrong]: right }));
	return document.toString({ lineWidth: 0 });
}

const textsOf = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : []);

/** The path of the override for one file, made where there is none; undefined where overrides have another form. */
function overrideOf(document: EditableYaml, files: string): readonly (string | number)[] | undefined {
	const overrides = document.getIn(['overrides']);
	if (overrides === undefined || overrides === null) {
		document.setIn(['overrides'], document.createNode([{ files }]));
		return ['overrides', 0];
	}
	if (!isSeq(overrides)) return undefined;
	const index = overrides.items.findIndex((item) => {
		const own = isMap(item) ? item.get('files') : undefined;
		return (
			own === files || (isSeq(own) && own.items.length === 1 && isScalar(own.items[0]) && own.items[0].value === files)
		);
	});
	if (index < 0) overrides.add(document.createNode({ files }));
	return ['overrides', index < 0 ? overrides.items.length - 1 : index];
}

function takeOut(document: EditableYaml, path: readonly (string | number)[], entry: string): void {
	const list = document.getIn(path);
	if (typeof list === 'string') {
		if (nameKey(list) === nameKey(entry)) document.deleteIn(path);
		return;
	}
	if (!isSeq(list)) return;
	list.items = list.items.filter((item) => !(isScalar(item) && nameKey(String(item.value)) === nameKey(entry)));
	if (list.items.length === 0) document.deleteIn(path);
}
