import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../scripts/host/browser.ts';
import { isNotBuilt } from '../support/built.ts';
import { hostile, shownOf } from '../support/overview.ts';
import { openOverviewPage } from '../support/overviewPage.ts';

const talk = shownOf(
	[
		'# The gate',
		'',
		'## Opening',
		'',
		'**Ann Lee (CNN):** When will you open it?',
		'',
		'**Bob Kay:** On Monday. And I mean this Monday.',
		'',
		'## Rest',
		'',
		'**Ann Lee (CNN):** Thank you.',
		'',
		'**Bob Kay:** Not at all.',
		'',
	].join('\n'),
);

describe('the page of the overview', { skip: isNotBuilt('client/overview.js') }, () => {
	let browser: Browser;
	before(async () => {
		browser = await openBrowser();
	});
	after(() => browser.close());

	const settled = async <T>(find: () => T, wanted: T): Promise<void> => {
		for (let tries = 0; tries < 200; tries++) {
			if (JSON.stringify(find()) === JSON.stringify(wanted)) return;
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
		assert.deepEqual(find(), wanted);
	};

	test('a click on a run goes to its line; beside all runs it goes nowhere', async () => {
		const { page, show, goes, faults } = await openOverviewPage(browser);
		await show(talk);
		const box = (await page.locator('svg.plot').boundingBox()) ?? assert.fail('no picture');
		const bob = (await page.locator('.run').nth(1).boundingBox()) ?? assert.fail('nobody');
		await page.mouse.click(bob.x + 5, bob.y + bob.height / 2);
		await settled(goes, [[6, false]]);
		assert.match((await page.locator('#told').textContent()) ?? '', /Bob Kay · line 7 · Words: 7/);
		// Bob's row, where Ann is speaking.
		await page.mouse.click(box.x + 20, bob.y + bob.height / 2);
		await page.mouse.click(box.x + box.width / 3, box.y + 8);
		await settled(goes, [
			[6, false],
			[2, false],
		]);
		assert.deepEqual(faults, []);
		await page.close();
	});

	test('arrow keys go from run to run, Enter goes there to write, and the turn at the cursor is where they begin', async () => {
		const { page, show, caret, goes, faults } = await openOverviewPage(browser);
		await show(talk);
		await caret(6);
		await page.locator('line.caret').waitFor({ state: 'attached' });
		assert.equal(
			await page
				.locator('[data-row].current')
				.textContent()
				.then((text) => text?.includes('Bob Kay')),
			true,
		);
		await page.locator('#plot').focus();
		const pressed: (readonly [string, readonly [number, boolean]])[] = [
			['ArrowRight', [10, false]],
			['ArrowRight', [12, false]],
			['ArrowRight', [12, false]],
			['ArrowUp', [10, false]],
			['ArrowLeft', [6, false]],
			['Home', [4, false]],
			['End', [12, false]],
			['Enter', [12, true]],
		];
		for (const [index, [key]] of pressed.entries()) {
			await page.keyboard.press(key);
			await settled(
				goes,
				pressed.slice(0, index + 1).map(([, go]) => go),
			);
		}
		assert.equal(await page.locator('rect.selected').count(), 1);
		// A name in the table goes to the first words of whoever bears it.
		await page.getByRole('button', { name: 'Bob Kay' }).first().click();
		await settled(() => goes().at(-1), [6, true]);
		assert.deepEqual(faults, []);
		await page.close();
	});

	test('what comes anew is drawn in place, and the keys stay where they were', async () => {
		const { page, show, goes } = await openOverviewPage(browser);
		await show(talk);
		await page.locator('#plot').focus();
		await page.keyboard.press('End');
		await show(shownOf('**Ann Lee:** When?\n\n**Bob Kay:** On Monday.\n'));
		assert.equal(await page.evaluate(() => document.activeElement?.id), 'plot');
		await page.keyboard.press('ArrowLeft');
		await settled(() => goes().at(-1), [0, false]);
		await page.close();
	});

	test('hostile names run nothing, under the very policy that VS Code gets', async () => {
		const { page, show, faults } = await openOverviewPage(browser);
		let dialogs = 0;
		page.on('dialog', (dialog) => {
			dialogs++;
			void dialog.dismiss();
		});
		await show(hostile());
		await page.locator('summary').click();
		await page.locator('#turns table').waitFor();
		assert.equal(await page.locator('main img, main script, main b').count(), 0);
		assert.equal(dialogs, 0);
		assert.deepEqual(faults, []);
		await page.close();
	});

	const themes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
		dark: { 'editor-background': '#1f1f1f', foreground: '#cccccc', descriptionForeground: '#9d9d9d' },
		light: { 'editor-background': '#ffffff', foreground: '#3b3b3b', descriptionForeground: '#595959' },
		'high contrast': { 'editor-background': '#000000', foreground: '#ffffff', contrastBorder: '#6fc3df' },
		'high contrast light': { 'editor-background': '#ffffff', foreground: '#292929', contrastBorder: '#0f4a85' },
	};
	for (const [name, variables] of Object.entries(themes)) {
		test(`axe finds nothing in a ${name} theme, contrast of colours included`, async () => {
			const { page, show } = await openOverviewPage(browser, {
				...variables,
				'editor-foreground': variables.foreground ?? '',
				'textLink-foreground': name.endsWith('light') ? '#005fb8' : '#4daafc',
				'button-secondaryBackground': name.endsWith('light') ? '#e5e5e5' : '#313131',
				'button-secondaryForeground': variables.foreground ?? '',
				'font-family': 'sans-serif',
			});
			await show(talk);
			await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
			const { violations } = await page.evaluate(() =>
				(globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
			);
			assert.deepEqual(
				violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
				[],
			);
			await page.close();
		});
	}
});
