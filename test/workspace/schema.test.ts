import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { rules } from '../../server/src/rules/index.ts';
import { readConfig } from '../../server/src/workspace/config.ts';
import { configSchema, optionsOf } from '../../server/src/workspace/configSchema.ts';
import { readRoster } from '../../server/src/workspace/roster.ts';
import { rosterSchema } from '../../server/src/workspace/rosterSchema.ts';

const ajv = new Ajv({ strict: false, allowUnionTypes: true });
const isConfig = ajv.compile(configSchema());
const isRoster = ajv.compile(rosterSchema);

const value = fc.oneof(
	fc.constantFrom('off', 'warning', 'auto', 'initials', 'x', 1, -1, true),
	fc.array(fc.constant('a')),
);
const options = fc.constantFrom(...rules.flatMap((rule) => Object.keys(optionsOf(rule))), 'severity', 'nonsense');
const ids = fc.constantFrom(...rules.map(({ id }) => id), 'no-such-rule');
const ruleMap = fc.dictionary(ids, fc.oneof(value, fc.dictionary(options, value, { maxKeys: 2 })), { maxKeys: 2 });
const section = {
	convention: value,
	roster: value,
	rules: fc.oneof(ruleMap, value),
	metadata: fc.dictionary(fc.constantFrom('required', 'allowed', 'dates', 'format', 'x'), value, { maxKeys: 2 }),
	terms: fc.oneof(fc.array(fc.constantFrom('GitHub', 'TypeScript')), fc.dictionary(fc.constant('a'), value)),
	nonsense: value,
};
const none = { requiredKeys: [] } satisfies { requiredKeys: [] };
const config = fc.record(
	{ ...section, overrides: fc.array(fc.record({ ...section, files: value }, none), { maxLength: 2 }) },
	none,
);

describe('The schemas say what the reader says', () => {
	test('of configurations', () => {
		fc.assert(
			fc.property(config, (written) => {
				const { problems } = readConfig(stringify(written));
				assert.equal(
					isConfig(written),
					problems.length === 0,
					JSON.stringify({ written, problems, errors: isConfig.errors }),
				);
			}),
			{ seed: 1, numRuns: 2000 },
		);
	});

	test('of rosters', () => {
		const text = fc.constantFrom('Ann Lee', 'AL', 'x');
		const entry = fc.record(
			{
				name: text,
				aliases: fc.oneof(text, fc.array(text, { maxLength: 1 })),
				initials: text,
				role: text,
				nonsense: text,
			},
			none,
		);
		const people = fc.oneof(
			fc.array(fc.oneof(text, entry), { maxLength: 2 }),
			fc.dictionary(fc.constantFrom('AL', 'Ann Lee'), fc.oneof(text, entry), { maxKeys: 1 }),
		);
		fc.assert(
			fc.property(fc.oneof(people, fc.record({ speakers: people })), (written) => {
				const said = readRoster(stringify(written), 'yaml', 'file:///x').problems;
				const problems = said.filter(({ message }) => !message.includes('declared twice'));
				assert.equal(
					isRoster(written),
					problems.length === 0,
					JSON.stringify({ written, problems, errors: isRoster.errors }),
				);
			}),
			{ seed: 1, numRuns: 2000 },
		);
	});
});
