import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Annotations, annotationsOf } from '../../annotations/annotations.ts';
import type { AnnotationEvent } from '../../annotations/event.ts';
import { isSameFile, transcriptOfAnnotations } from '../../annotations/fileNames.ts';
import { readEvents } from '../../annotations/readEvents.ts';
import { standingOf } from '../../annotations/standing.ts';
import { type AnnotatedText, annotatedTextOf } from '../../annotations/words.ts';
import { readSource } from '../../disk/source.ts';
import type { Transcript } from '../../model/transcript.ts';
import { appendAll } from '../../text/appendAll.ts';

/** The annotations that lie beside a transcript, placed in it. */
export interface AnnotationsBeside {
	readonly text: AnnotatedText;
	readonly annotations: Annotations;
	/** How many annotation files there are. */
	readonly files: number;
	/** What could not be read of them, for standard error. */
	readonly problems: readonly string[];
	/** True where a whole file could not be read. */
	readonly failed: boolean;
}

/** Reads the annotation files of every writer beside a transcript; standard input has none. */
export function annotationsBeside(file: string, transcript: Transcript): AnnotationsBeside {
	const events: AnnotationEvent[] = [];
	const problems: string[] = [];
	let failed = false;
	const names = annotationFilesOf(file);
	for (const name of names) {
		const path = join(dirname(file), name);
		const source = readSource(path);
		if ('problem' in source) {
			problems.push(`${path}: ${source.problem}`);
			failed = true;
			continue;
		}
		const read = readEvents(source.text);
		appendAll(events, read.events);
		for (const { line, text } of read.unread) problems.push(`${path}:${line}: this is no annotation: ${text}`);
	}
	const text = annotatedTextOf(transcript);
	return { text, annotations: annotationsOf(text, standingOf(events)), files: names.length, problems, failed };
}

/** The names of the annotation files of every writer beside a transcript; standard input has none. */
export function annotationFilesOf(file: string): readonly string[] {
	if (file === '-') return [];
	try {
		return readdirSync(dirname(file))
			.filter((name) => isSameFile(transcriptOfAnnotations(name) ?? '', basename(file)))
			.sort();
	} catch {
		// Who may read a file but not list its folder sees no annotations there.
		return [];
	}
}
