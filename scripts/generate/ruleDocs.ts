import { rules } from '../../server/src/rules/index.ts';
import type { GeneratedFile } from './file.ts';
import { table } from './markdown.ts';
import { rulePage } from './rulePage.ts';

/** A page for each rule, and their index. */
export const ruleDocs = (): readonly GeneratedFile[] => [
	...rules.map(rulePage),
	{ path: 'docs/rules/README.md', text: index() },
];

/** The table of rules, with links to their pages in a folder. */
export const ruleTable = (folder: string): string =>
	table(
		['rule', 'what it wants', 'default'],
		rules.map(({ id, summary, severity }) => [`[\`${id}\`](${folder}${id}.md)`, summary, severity]),
	);

const index = (): string => `# Rules

${ruleTable('')}

A severity is \`error\`, \`warning\`, \`information\`, \`hint\` or \`off\`. Severities and options are set in \`.transcript.yaml\`
(see [configuration](../configuration.md)) or in VS Code's settings, below \`transcript.rules\`.

## Suppress a finding

Every finding has quick fixes that write these comments.

| comment                                         | what it turns off                                          |
| ----------------------------------------------- | ---------------------------------------------------------- |
| \`<!-- transcript-disable-line RULE… -->\`        | on its own line                                            |
| \`<!-- transcript-disable-next-line RULE… -->\`   | on the next line that is not blank; in captions, the next cue |
| \`<!-- transcript-disable-next-turn RULE… -->\`   | in the next turn, or the next speech without a label       |
| \`<!-- transcript-disable RULE… -->\`             | from here to \`<!-- transcript-enable RULE… -->\` or the end |

Without a rule, each of them means all rules. Words behind \` -- \` are a reason and are not read. In captions the same
words stand in a note (\`NOTE transcript-disable-next-turn RULE\`), in front matter in a YAML comment
(\`# transcript-disable-next-line RULE\`). A finding is suppressed by where it begins.

A comment that names no rule that there is, or that suppresses nothing, is a finding itself:
[\`unknown-suppression\`](unknown-suppression.md), [\`unused-suppression\`](unused-suppression.md).
`;
