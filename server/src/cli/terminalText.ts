/** What moves the cursor, colours, rings, ends a line, or writes backwards in a terminal; and halves of characters. */
const commanding = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text of files, names of files, labels and rules as one line that a terminal, and the log of a pipeline, may have. Each
 * character that would command a terminal is shown as one mark; what GitHub's runner would take for a command of its own
 * (`::error::`, `##[error]`, https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions) is broken.
 * Everything of ours that people read goes through here before colours are added.
 */
export const terminalText = (text: string): string =>
	text
		.replace(commanding, '\ufffd')
		.replace(/^(\s{0,1000}):(?=:)/, '$1: ')
		.replace(/##(?=\[)/g, '## ');

/** Several lines, each as {@link terminalText}; tabs stay. */
export const terminalLines = (text: string): string =>
	text
		.split('\n')
		.map((line) => line.split('\t').map(terminalText).join('\t'))
		.join('\n');

/** JSON with the same characters escaped in its texts: JSON itself lets some of them stand. */
export const terminalJson = (json: string): string =>
	json
		.replace(/##(?=\[)/g, '#\\u0023')
		.replace(
			/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
			(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
		);
