/** The address of the page that explains a rule. */
export const pageOf = (rule: string): string =>
	`https://github.com/transcript-tools/vscode-transcript/blob/main/docs/rules/${rule}.md`;
