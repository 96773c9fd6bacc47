/** True where a text begins as a label does, whoever says it: `Ann Lee: so she said.` */
export const looksLabelled = (text: string): boolean =>
	/^\s*[\p{Lu}\p{Lo}][^\s.!?,;:：]{0,30}(?: [^\s.!?,;:：]{1,30}){0,5}(?:：|:(?=\s|$))/u.test(text);
