import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../server/src/text/edit.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { renameInRoster } from '../../server/src/workspace/rosterRename.ts';

const yaml = `# Who speaks
speakers:
  - name: 'Ann Lee' # the host
    initials: AL
    aliases: [Annie, "Dr. Lee"]
    affiliation: Ann Lee
  - Bob Kay
`;

function renames(text: string, name: string, line: number, from: string, to: string, after: string): void {
	const edits = renameInRoster(text, `file:///t/${name}`, line, from, to);
	assert.ok(edits, 'is refused');
	assert.equal(applyEdits(splitLines(text), edits).join('\n'), after);
}

test('a name, initials or an alias in YAML, everything else as it was', () => {
	const change = (from: string, to: string, after: string) => renames(yaml, 'speakers.yaml', 2, from, to, after);
	change('ann lee', "Cy O'Day", yaml.replace("'Ann Lee'", "'Cy O''Day'"));
	change('AL', 'CD', yaml.replace('AL', 'CD'));
	change('Dr. Lee', 'Dr. Day', yaml.replace('Dr. Lee', 'Dr. Day'));
});

test('a name in JSON, and in a map from initials to names', () => {
	const json = '{ "speakers": ["Ann Lee", "Bob Kay"] }';
	renames(json, 'speakers.json', 0, 'Bob Kay', 'Cy Day', json.replace('Bob Kay', 'Cy Day'));
	renames('AL: Ann Lee\nBK: Bob Kay', 'speakers.yml', 1, 'BK', 'CD', 'AL: Ann Lee\nCD: Bob Kay');
	renames('AL: Ann Lee\nBK: Bob Kay', 'speakers.yml', 0, 'Ann Lee', 'yes', 'AL: "yes"\nBK: Bob Kay');
});

test('a name in a list', () => {
	renames('Ann Lee (AL)\nBob Kay', 'delegates.txt', 0, 'Ann Lee', 'Cy Day', 'Cy Day (AL)\nBob Kay');
});

test('what is not declared there is not renamed', () => {
	assert.equal(renameInRoster(yaml, 'file:///t/speakers.yaml', 2, 'Bob Kay', 'Cy Day'), undefined);
	assert.equal(renameInRoster('Ann Lee', 'file:///t/delegates.txt', 0, 'Ann Lee', 'Cy # Day'), undefined);
});
