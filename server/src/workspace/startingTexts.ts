import { rules } from '../rules/index.ts';

/** What a new `.transcript.yaml` says: nothing yet, and how to say something. `convention` is the one in use, if known. */
export const startingConfig = (
	convention?: string,
): string => `# How the transcripts in this folder, and in the folders below it, are written and checked.

# How the speakers are written. "auto" finds the convention that fits each file best.
convention: ${convention ?? 'auto'}

# Files that list the speakers. Without this, the nearest speakers.yaml counts.
# roster: speakers.yaml

# What is a transcript here. Without this, files by their extensions in which somebody speaks.
# files: ['talks/**/*.md', '*.transcript']

# Severities (error, warning, information, hint, off) and options.
# rules:
${rules
	.filter(({ scope }) => scope !== 'suppressions')
	.map(({ id, severity, summary }) => `#   # ${summary}.\n#   ${id}: ${severity}\n`)
	.join('')}
# What front matter must say.
# metadata:
#   required: [title, date, speakers]

# Words of the project, as they should stand.
# terms: [GitHub, TypeScript]

# What holds for some files only.
# overrides:
#   - files: '*.vtt'
#     convention: voice-cue
`;

/** What a new `speakers.yaml` says: the people that are known, and how to say more of them. */
export const startingRoster = (
	names: readonly string[],
): string => `# Who speaks in the transcripts in this folder and in the folders below it. Of an entry only the name is needed:
# - name: Ann Lee
#   aliases: [Annie Lee, A. Lee]
#   initials: AL
#   affiliation: Daily Post
#   role: host
#   pronouns: she/her
#   link: https://ann.example
${names.length === 0 ? '[]' : names.map((name) => `- ${JSON.stringify(name)}`).join('\n')}
`;
