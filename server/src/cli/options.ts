import { Option } from 'commander';
import { conventions } from '../conventions/index.ts';

/** `--convention`, as every command that reads or writes transcripts has it. */
export const conventionOption = (
	about = 'how the files write who speaks, where the text alone does not tell',
): Option => new Option('--convention <id>', about).choices(['auto', ...conventions.map(({ id }) => id)]);

/** `--config`, as every command that reads transcripts has it. */
export const configOption = (): Option =>
	new Option('--config <file>', 'a configuration file, instead of the nearest .transcript.yaml or .json upward');
