import { complain } from './output.ts';
import type { Status } from './status.ts';

/** Says what is wrong with how a command was called, and where help is. */
export function usageError(command: string, message: string): Status {
	complain(message, `See transcript ${command} --help`);
	return 2;
}
