import { Option } from 'commander';

/** `--color`, as commands have it that colour. */
export const colorOption = (): Option => new Option('--color', 'colours, also where output goes into a file or pipe');

/** `--no-color`. */
export const noColorOption = (): Option => new Option('--no-color', 'no colours; so does the variable NO_COLOR');

/**
 * True where colour is wanted on standard output: the option, then https://no-color.org, then `FORCE_COLOR` as
 * https://force-color.org has it, then a terminal.
 */
export function isColored(option: boolean | undefined): boolean {
	const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	if (option !== undefined) return option;
	if (NO_COLOR) return false;
	return FORCE_COLOR ? FORCE_COLOR !== '0' : process.stdout.isTTY === true && TERM !== 'dumb';
}
