import { readSource } from '../../disk/source.ts';
import { speakersOf } from '../../facts/people/speakers.ts';
import type { Input } from '../inputs.ts';
import { projectOf } from '../project.ts';
import { emptyOutcome, failedOutcome, type Outcome } from '../task.ts';
import { figuresOf } from './figures.ts';
import type { StatsOptions } from './options.ts';
import { writers } from './write.ts';

/** Counts one file. */
export async function performStats({ file, named }: Input, options: StatsOptions): Promise<Outcome> {
	const source = readSource(file);
	if ('problem' in source) return failedOutcome(file, source.problem);
	const project = await projectOf(file, options);
	const transcript = project.parse(source.text);
	if (!named && speakersOf(transcript).length === 0) return emptyOutcome;
	const output = writers[options.format].entry(figuresOf(file, transcript));
	return { ...emptyOutcome, output, messages: project.problems, counts: { files: 1 }, failed: !project.complete };
}
