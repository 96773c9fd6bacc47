import { join } from 'node:path';

/**
 * Commands of the command line on a file; the last one writes it. How each format of an export is written, requests
 * measure: here is what reading and one of them cost together.
 */
export const commandsOn = (file: string, folder: string): readonly (readonly string[])[] => [
	['check', file],
	['check', '--format', 'sarif', file],
	['stats', file],
	['export', '--to', 'tei', file],
	['diff', file, file],
	['annotations', file],
	['rename', '--from', 'Ann Lee', '--to', 'Zoe Quill', '--dry-run', file],
	['pseudonymise', '--out', join(folder, 'out'), '--key', join(folder, 'key.yaml'), file],
	...(file.endsWith('.vtt') ? [['cues', '--shift', '2', '--join', '--split', '--dry-run', file]] : []),
	['init', '--roster', folder],
	['check', '--fix', file],
];

/** Makes a transcript of a file of another program, in each way. */
export const importsOf = (file: string): readonly (readonly string[])[] =>
	['md', 'vtt', 'srt'].map((to) => ['import', '--to', to, file]);
