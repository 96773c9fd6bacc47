import { Option } from 'commander';
import { conventions } from '../conventions/index.ts';

/** `--convention`, as every command that reads transcripts has it. */
export const conventionOption = (): Option =>
	new Option('--convention <id>', 'how the files write who speaks, where the text alone does not tell').choices([
		'auto',
		...conventions.map(({ id }) => id),
	]);

/** `--config`, as every command that reads transcripts has it. */
export const configOption = (): Option =>
	new Option('--config <file>', 'a configuration file, instead of the nearest .transcript.yaml or .json upward');
