import { join } from 'node:path';
import { root } from '../host/root.ts';
import {
	alone,
	annotations,
	choices,
	command,
	contextMenu,
	decided,
	fixed,
	goTo,
	hear,
	hover,
	inPage,
	languageStatus,
	outline,
	press,
	problems,
	quickFix,
	references,
	renameBox,
	type Step,
	suggestions,
	together,
	views,
} from './steps.ts';

/** One picture: a file, what to do in it, and the themes to show it in. */
export interface Scene {
	readonly name: string;
	readonly file: string;
	readonly themes: readonly Theme[];
	readonly steps: readonly Step[];
	/** Of an animation: how long what each step leads to is shown. */
	readonly milliseconds?: number;
}

/** The themes that pictures are taken in: file name part, and VS Code's own id. */
export const themes = {
	dark: 'Dark 2026',
	light: 'Light 2026',
	contrast: 'Default High Contrast',
	contrastLight: 'Default High Contrast Light',
} as const;

/** The name of a theme. */
export type Theme = keyof typeof themes;

/** The one sample that has more than a text beside it, once {@link prepareStage} has made that. */
export const sample = join(root, 'samples', 'press-conference.transcript.md');
export const stage = join(root, 'out', 'stage');
const staged = join(stage, 'press-conference.transcript.md');
const shared = join(root, '..', 'shared', 'corpus', 'nato-russia-council.md');

/** Every picture. A file that is not there is passed over. */
export const scenes: readonly Scene[] = [
	{
		name: 'overview',
		file: sample,
		themes: ['dark', 'light', 'contrast', 'contrastLight'],
		steps: [outline, problems],
	},
	{ name: 'hover', file: sample, themes: ['dark', 'light'], steps: [outline, goTo(28, 4), hover] },
	{ name: 'fix', file: sample, themes: ['dark', 'light'], steps: [outline, problems, goTo(50, 4), quickFix] },
	{ name: 'status', file: sample, themes: ['dark'], steps: [languageStatus] },
	{ name: 'shared-overview', file: shared, themes: ['dark', 'light'], steps: [outline, problems, goTo(95)] },
	{ name: 'shared-hover', file: shared, themes: ['dark'], steps: [outline, goTo(99, 6), hover] },
	{
		name: 'views',
		file: sample,
		themes: ['dark', 'light', 'contrast', 'contrastLight'],
		steps: [views, goTo(46)],
	},
	{ name: 'menu', file: sample, themes: ['dark'], steps: [views, goTo(50, 4), contextMenu] },
	{
		name: 'reassign',
		file: sample,
		themes: ['dark'],
		steps: [views, goTo(52, 14), command('Transcript: Reassign This Turn…'), choices],
	},
	{
		name: 'who',
		file: sample,
		themes: ['dark', 'light'],
		steps: [views, goTo(52, 14), command('Transcript: Who Is This?'), choices],
	},
	{
		name: 'completion',
		file: sample,
		themes: ['dark', 'light'],
		steps: [goTo(53), press('End', 'Enter', 'Enter', 'h', 'a'), suggestions],
	},
	{ name: 'rename', file: sample, themes: ['dark'], steps: [goTo(44, 4), press('F2'), renameBox] },
	{
		name: 'peek',
		file: sample,
		themes: ['dark'],
		steps: [goTo(44, 4), command('Peek References'), references],
	},
	{
		name: 'only',
		file: shared,
		themes: ['light'],
		steps: [views, goTo(99, 6), command('Transcript: Show Only This Speaker')],
	},
	{
		name: 'hear',
		file: staged,
		themes: ['dark', 'light', 'contrast', 'contrastLight'],
		steps: [alone, goTo(33, 60), hear],
	},
	{
		name: 'see',
		file: staged,
		themes: ['dark', 'light', 'contrast', 'contrastLight'],
		steps: [alone, goTo(33, 60), command('Transcript: Open Overview'), inPage('#plot')],
	},
	{
		name: 'preview',
		file: staged,
		themes: ['dark', 'light', 'contrast', 'contrastLight'],
		steps: [alone, goTo(22), command('Transcript: Open Preview'), inPage('main p')],
	},
	{
		name: 'annotate',
		file: staged,
		themes: ['dark', 'light', 'contrast', 'contrastLight'],
		steps: [annotations, goTo(33, 60)],
	},
	{ name: 'shared-views', file: shared, themes: ['dark', 'light'], steps: [views, goTo(131)] },
	// The last one: VS Code keeps what was not saved, and shows it with the file again.
	{
		name: 'decide',
		file: sample,
		themes: ['dark', 'light'],
		milliseconds: 1800,
		steps: [
			together(views, goTo(18), fixed, press('F9', 'g'), choices),
			decided('1'),
			decided('1'),
			decided('1'),
			decided('1'),
			decided('1'),
		],
	},
];
