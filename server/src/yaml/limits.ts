/**
 * What is read of a YAML or JSON file. A roster of five thousand people with all that is known of them keeps well below
 * each; what goes beyond is no list of people, and the YAML library would take minutes for it.
 */
export const yamlLimits = {
	/** UTF-16 units of a text: the library takes about a second for as many. */
	length: 1_000_000,
	/** Maps and lists inside of each other; the library reads them by recursion. */
	depth: 64,
	/** Faults that are told one by one. */
	faults: 50,
	/** Places where an alias (`*name`) stands. */
	aliases: 100,
	/** Values after each alias is replaced by what it stands for. */
	values: 200_000,
} as const;
