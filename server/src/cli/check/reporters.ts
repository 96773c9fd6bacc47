import { github } from './github.ts';
import { json } from './json.ts';
import type { ReportFormat } from './options.ts';
import type { Reporter } from './report.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every way to write findings. */
export const reporters: Readonly<Record<ReportFormat, Reporter>> = { text, json, sarif, github };
