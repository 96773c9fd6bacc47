import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Location, Log, Region, ReportingDescriptor, Result, Run, Fix as SarifFix } from 'sarif';
import type { Diagnostic } from '../../lint/lint.ts';
import { pageOf } from '../../lint/page.ts';
import { rules } from '../../rules/index.ts';
import { type Fix, fixesOf, type Rule, type Severity } from '../../rules/rule.ts';
import type { Range } from '../../text/position.ts';
import { version } from '../../version.ts';
import { terminalJson } from '../terminalText.ts';
import type { Reporter, Summary } from './report.ts';

/** What code scanning services read: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const sarif: Reporter = {
	begin,
	entry: ({ file, transcript, diagnostics }) => {
		const withinMost = withinBudget();
		return diagnostics
			.map((diagnostic) => {
				const all = fixesOf(diagnostic, transcript);
				const fixes = all.filter(withinMost);
				const result = resultOf(file, diagnostic, fixes);
				const leftOut = all.length - fixes.length;
				const told = leftOut > 0 ? { ...result, properties: { fixesLeftOut: leftOut } } : result;
				return terminalJson(JSON.stringify(told));
			})
			.join(separator);
	},
	separator: ',\n',
	end,
};

const separator = ',\n';

/** Of one file so many replacements are written: where thousands of findings each change every label, nobody can read more. */
const mostReplacements = 20_000;

/** True for each fix of a file in turn, until their replacements are too many: no edits of further ones are made. */
function withinBudget(): (fix: Fix) => boolean {
	let left = mostReplacements;
	return (fix) => {
		if (left <= 0) return false;
		left -= fix.edits.length;
		return left >= 0;
	};
}

/** Everything up to the results, which are written one after the other. */
function begin(): string {
	const run: Run = {
		tool: {
			driver: {
				name: 'transcript',
				version,
				semanticVersion: version,
				informationUri: 'https://github.com/transcript-tools/vscode-transcript',
				rules: rules.map(descriptorOf),
			},
		},
		columnKind: 'utf16CodeUnits',
		originalUriBaseIds: { [base]: { uri: pathToFileURL(`${process.cwd()}/`).href } },
		results: [],
	};
	const log: Log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
	return `${JSON.stringify(log).slice(0, -']}]}'.length)}\n`;
}

/** Only in the end is it known what could not be read. */
function end({ failures }: Summary): string {
	const invocations: Run['invocations'] = [
		{
			executionSuccessful: failures.length === 0,
			toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })),
		},
	];
	return `\n],"invocations":${terminalJson(JSON.stringify(invocations))}}]}\n`;
}

const base = '%SRCROOT%';
const levels: Readonly<Record<Severity | 'off', 'error' | 'warning' | 'note' | 'none'>> = {
	error: 'error',
	warning: 'warning',
	information: 'note',
	hint: 'note',
	off: 'none',
};

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const descriptorOf = ({ id, summary, why, severity }: Rule): ReportingDescriptor => ({
	id,
	shortDescription: { text: summary },
	fullDescription: { text: why },
	help: {
		text: `${sentence(summary)} ${why}`,
		markdown: `${sentence(summary)}\n\n${why}\n\n[More about ${id}](${pageOf(id)})`,
	},
	helpUri: pageOf(id),
	defaultConfiguration: { enabled: severity !== 'off', level: levels[severity] },
});

function resultOf(file: string, diagnostic: Diagnostic, fixes: readonly Fix[]): Result {
	const { rule, severity, message, range, related = [] } = diagnostic;
	const ruleIndex = rules.findIndex(({ id }) => id === rule.id);
	return {
		ruleId: rule.id,
		...(ruleIndex >= 0 && { ruleIndex }),
		level: levels[severity],
		message: { text: message },
		locations: [locationOf(file, range)],
		...(related.length > 0 && {
			relatedLocations: related.map((place, id) => ({
				id,
				message: { text: place.message },
				...locationOf(file, place.range),
			})),
		}),
		...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(file, fix)) }),
	};
}

const locationOf = (file: string, range: Range): Location => ({
	physicalLocation: { artifactLocation: artifactOf(file), region: regionOf(range) },
});

/** Relative to the folder that we run in, so that the log fits the repository wherever it is read. */
const artifactOf = (file: string): ArtifactLocation =>
	isAbsolute(file)
		? { uri: pathToFileURL(file).href }
		: {
				uri: file
					.replace(/\p{Cs}/gu, '\ufffd')
					.split(/[\\/]/)
					.map(encodeURIComponent)
					.join('/'),
				uriBaseId: base,
			};

/** One-based, in UTF-16 units; the end column is the one after the last character. */
const regionOf = ({ start, end: last }: Range): Region => ({
	startLine: start.line + 1,
	startColumn: start.character + 1,
	endLine: last.line + 1,
	endColumn: last.character + 1,
});

const fixOf = (file: string, { title, safe, edits }: Fix): SarifFix => ({
	description: { text: title },
	artifactChanges: [
		{
			artifactLocation: artifactOf(file),
			replacements: edits.map(({ range, newText }) => ({
				deletedRegion: regionOf(range),
				insertedContent: { text: newText },
			})),
		},
	],
	properties: { safe },
});
