import { checkstyle } from './checkstyle.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import type { ReportFormat } from './options.ts';
import type { Reporter } from './report.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every way to write findings. */
export const reporters: Readonly<Record<ReportFormat, Reporter>> = {
	text,
	json,
	sarif,
	github,
	junit,
	checkstyle,
	gitlab,
};
