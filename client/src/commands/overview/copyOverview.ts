import { env, l10n, window } from 'vscode';
import { overviewCsv } from '../../overview/csv.ts';
import type { Command } from '../command.ts';

/** Copies the figures of the overview, and who speaks when, as CSV. */
export const copyOverview: Command = {
	id: 'transcript.copyOverview',
	async run({ overview }) {
		const shown = await overview.current();
		if (!shown) return;
		await env.clipboard.writeText(overviewCsv(shown));
		window.setStatusBarMessage(l10n.t('The overview was copied as CSV.'), 5000);
	},
};
