import { l10n, Uri, window, workspace } from 'vscode';
import { overviewCsv } from '../../overview/csv.ts';
import { overviewImage } from '../../overview/image.ts';
import { axisOf } from '../../overview/page/axis.ts';
import type { Shown } from '../../overview/page/messages.ts';
import { overviewText } from '../../overview/text.ts';
import type { Command } from '../command.ts';

/** Writes the overview into a file: a picture (SVG), figures (CSV) or a text (Markdown), as its name ends. A target may be given. */
export const saveOverview: Command = {
	id: 'transcript.saveOverview',
	async run({ overview }, given) {
		const shown = await overview.current();
		const beside = window.activeTextEditor?.document.uri ?? workspace.workspaceFolders?.[0]?.uri;
		if (!shown) return;
		const target =
			given instanceof Uri
				? given
				: await window.showSaveDialog({
						...(beside && {
							defaultUri: Uri.joinPath(beside, '..', `${shown.name.replace(/\.[^.]+$/, '')}.overview.svg`),
						}),
						filters: {
							[l10n.t('Picture')]: ['svg'],
							[l10n.t('Figures')]: ['csv'],
							[l10n.t('Text')]: ['md'],
						},
					});
		if (!target) return;
		await workspace.fs.writeFile(target, new TextEncoder().encode(writtenFor(target.path, shown)));
	},
};

function writtenFor(path: string, shown: Shown): string {
	if (/\.csv$/i.test(path)) return overviewCsv(shown);
	if (/\.(?:md|markdown|txt)$/i.test(path)) return overviewText(shown);
	const { overview, words } = shown;
	return overviewImage(shown, axisOf(overview, overview.span ? 'time' : 'words', words.language));
}
