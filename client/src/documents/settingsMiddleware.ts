import type { Middleware } from 'vscode-languageclient';

/**
 * Answers the server's questions for our settings with what the workspace remembers over what the settings say. `extras`
 * gives more settings for a file or folder (its address as the protocol writes it; undefined for none).
 */
export const settingsMiddleware = (
	extras: readonly ((scopeUri: string | undefined) => Readonly<Record<string, unknown>>)[],
): Middleware => ({
	workspace: {
		configuration: async (params, token, next) => {
			const answers = await next(params, token);
			if (!Array.isArray(answers)) return answers;
			return answers.map((section: unknown, index) => {
				const item = params.items[index];
				if (item?.section !== 'transcript' || typeof section !== 'object' || section === null) return section;
				return extras.reduce((all, extra) => Object.assign(all, extra(item.scopeUri)), { ...section });
			});
		},
	},
});
