import { conventions } from '../../server/src/conventions/index.ts';
import type { Convention } from '../../server/src/model/convention.ts';
import type { GeneratedFile } from './file.ts';
import { table } from './markdown.ts';

const rank = ({ menuPlace = conventions.length }: Convention): number => menuPlace;

/** Every convention, in the order of menus and docs. */
export const listedConventions = [...conventions].sort((a, b) => rank(a) - rank(b));

/** The ids as a type, and a page for whoever chooses. */
export const conventionFiles = (): readonly GeneratedFile[] => [
	{ path: 'server/src/model/conventionId.ts', text: idType() },
	{ path: 'docs/conventions.md', text: page() },
];

/** The table of the README. */
export const conventionTable = (): string =>
	table(
		['id', 'looks like'],
		listedConventions.map(({ id, looksLike }) => [`\`${id}\``, looksLike]),
	);

const idType = (): string => `/**
 * Ids of the ways to write down who speaks; users write them in settings. Written by \`npm run generate\` from the
 * files of conventions/.
 */
export type ConventionId =
${conventions.map(({ id }) => `\t| '${id}'`).join('\n')};
`;

const page = (): string => `# Conventions

How people write who speaks. The convention is found from the whole document; the setting \`transcript.convention\` or
\`convention\` in \`.transcript.yaml\` names one where that is wrong.

${listedConventions.map(section).join('\n\n')}
`;

const section = ({ id, title, example, about, looksLike, unlabelled }: (typeof conventions)[number]): string =>
	`## ${title}: \`${id}\`

${about}

\`\`\`text
${example}
\`\`\`

Also written: ${looksLike}. A paragraph without a label: ${unlabelled.charAt(0).toLowerCase()}${unlabelled.slice(1)}`;
