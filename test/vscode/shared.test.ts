import { commands, Uri, workspace } from 'vscode';
import * as assert from './assert.ts';
import {
	actionsAt,
	apply,
	described,
	drawn,
	findings,
	findingsOf,
	foldsOf,
	hoverAt,
	outlineOf,
	placeOf,
} from './features.ts';
import { folder, openText } from './support.ts';

/** The real press conference beside the checkout; undefined where it is not there, as in a browser. */
async function shared(): Promise<string | undefined> {
	try {
		const uri = Uri.joinPath(folder().uri, '..', '..', 'shared', 'corpus', 'nato-russia-council.md');
		return new TextDecoder().decode(await workspace.fs.readFile(uri));
	} catch {
		return undefined;
	}
}

const warnings = [
	'25 unattributed',
	'131 malformed-label',
	'145 empty-turn',
	'213 placeholder-speaker',
	'213 unstyled-label',
];
const broken = [57, 77, 99, 107, 117, 135, 153, 171, 179, 181, 191, 203, 215].map((line) => `${line} broken-paragraph`);

suite('the shared press conference', () => {
	test('outline, folds, hover, problems; the first fix; fix all; undo', async function () {
		const text = await shared();
		if (text === undefined) {
			this.skip();
			return;
		}
		const { document } = await openText(text);
		const symbols = await outlineOf(document);
		const names = drawn(symbols);
		assert.equal(names.filter((name) => /^ {2}\S.*\)$/.test(name)).length, 13, names.join('\n'));
		assert.equal(names[3], '  Alex Marquardt (CNN)');
		const folds = await foldsOf(document);
		assert.ok(folds.includes('25-93') && folds.includes('95-103'), folds.join());
		const card = await hoverAt(document, placeOf(document, 'NATO Secretary General Jens Stoltenberg:**'));
		assert.ok(card.includes('**NATO Secretary General**') && card.includes('Likely answers'), card);

		const inOrder = (found: readonly string[]) =>
			[...found].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
		await findings(document, inOrder([...warnings, ...broken]));
		assert.deepEqual(described(findingsOf(document)[0] ?? assert.fail('a finding')), '25 unattributed');
		const before = document.getText();
		const [first] = await actionsAt(document, placeOf(document, 'Good afternoon.'), 'quickfix');
		assert.ok(first?.title.includes('NATO Secretary General'), first?.title);
		await apply(first);
		await findings(document, inOrder([...warnings.slice(1), ...broken]));
		await commands.executeCommand('undo');
		assert.equal(document.getText(), before);
	});
});
