/**
 * The nodes of the YAML library, for whoever walks or edits them. Reading is done by `readYaml` alone, whose limits hold
 * for every file; so nothing else imports the library.
 */
export {
	isAlias,
	isMap,
	isNode,
	isPair,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	type Scalar,
	stringify,
	visit,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
