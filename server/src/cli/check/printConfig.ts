import { optionsOf } from '../../workspace/configSchema.ts';
import { projectOf, type ReadingOptions } from '../project.ts';
import { terminalJson } from '../terminalText.ts';

/** What holds for a file, configuration, rosters and flags together, as JSON; and what is wrong with them. */
export async function printedConfig(
	file: string,
	options: ReadingOptions,
): Promise<{ readonly text: string; readonly problems: readonly string[]; readonly complete: boolean }> {
	const { settings, files, convention, problems, complete } = await projectOf(file, options);
	const rules = settings.map(({ rule, severity, options: own }) => [
		rule.id,
		Object.keys(optionsOf(rule)).length === 0 ? severity : { severity, ...own },
	]);
	const printed = { file, ...files, convention, rules: Object.fromEntries(rules) };
	return { text: `${terminalJson(JSON.stringify(printed, undefined, 2))}\n`, problems, complete };
}
