/** Pieces of YAML that once made readers stall, to be repeated: aliases of aliases, keys twice, lists that never close. */
export const hostileYaml: readonly string[] = [
	'a: &a [*a,*a]\n',
	'a: b: c\n',
	'title: x\n',
	'? ',
	'a: {',
	'[',
	'[,',
	'{a: b} ',
	'- ',
	'"\\u',
	'speakers: [Ann Lee, {name: Bob}]\n',
];
