import { readSource } from '../../disk/source.ts';
import { annotationRows } from '../../features/annotations/annotationRows.ts';
import type { Input } from '../inputs.ts';
import { projectOf } from '../project.ts';
import { emptyOutcome, failedOutcome, type Outcome } from '../task.ts';
import { terminalJson } from '../terminalText.ts';
import { annotationsBeside } from './beside.ts';
import { listingOf } from './listing.ts';
import type { AnnotationsOptions } from './options.ts';
import { teiAnnotations } from './teiStandOff.ts';
import { webAnnotations } from './webAnnotation.ts';
import { asCsv, asJson, asText } from './write.ts';

/** Lists the annotations of one file; one that was only found in a folder and has none is passed over. */
export async function performAnnotations({ file, named }: Input, options: AnnotationsOptions): Promise<Outcome> {
	const source = readSource(file);
	if ('problem' in source) return failedOutcome(file, source.problem);
	const project = await projectOf(file, options);
	const beside = annotationsBeside(file, project.parse(source.text));
	if (!named && beside.files === 0) return emptyOutcome;
	const { text, annotations, problems, failed } = beside;
	return {
		output: outputOf(),
		messages: [...project.problems, ...problems],
		failed: failed || !project.complete,
		counts: { files: 1, annotations: annotations.list.length },
	};

	function outputOf(): string {
		if (options.format === 'web-annotation') {
			const items = webAnnotations(file, text, annotations, options.quotes);
			return items.map((item) => terminalJson(JSON.stringify(item))).join(',\n');
		}
		if (options.format === 'tei') return teiAnnotations(file, text, annotations, options.quotes);
		const listed = listingOf(file, annotationRows(text, annotations), options.quotes);
		if (options.format === 'json') return asJson(listed);
		return options.format === 'csv' ? asCsv(listed) : asText(listed);
	}
}
