import { remembered } from '../../text/remembered.ts';
import { type YamlScalar, yamlScalars } from '../../yaml/yamlScalars.ts';

interface Lines {
	readonly lines: readonly { readonly kind: string; readonly text: string }[];
}

/**
 * Every key and single-line value of the front matter, in order, where they stand in the file; what can be read of it
 * where it is broken YAML.
 */
export const frontMatterScalars = remembered(({ lines }: Lines): readonly YamlScalar[] => {
	if (lines[0]?.kind !== 'metadata') return [];
	const end = lines.findIndex(({ kind }) => kind !== 'metadata');
	const texts = lines.slice(1, (end < 0 ? lines.length : end) - 1).map(({ text }) => text);
	// The fence is an empty line here: so the library's line numbers are those of the file.
	return yamlScalars(`\n${texts.join('\n')}`);
});
