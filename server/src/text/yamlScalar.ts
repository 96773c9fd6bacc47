const plain = /^[\p{L}\p{N}?][^\n:#,[\]{}"'&*!|>%@`\\]*$/u;
/** https://yaml.org/spec/1.2.2/#103-core-schema, and the words that older readers take for truth values. */
const special = /^(?:true|false|null|yes|no|on|off|y|n|[-+]?[\d.][\d._:eE+-]*)$/i;

/**
 * A text as a YAML scalar of one line. Inside of quotes that stand there already it is escaped for them; without them
 * it is quoted where YAML would take the bare words for something else.
 */
export function yamlScalar(text: string, quote: '"' | "'" | '' = ''): string {
	if (quote === "'") return text.replaceAll("'", "''");
	const escaped = JSON.stringify(text);
	if (quote === '"') return escaped.slice(1, -1);
	return plain.test(text) && !special.test(text) && text === text.trim() ? text : escaped;
}
