/** The tests that every extension host runs. */
export async function loadEverywhere(): Promise<void> {
	await import('./activation.test.ts');
	await import('./language.test.ts');
	await import('./problems.test.ts');
	await import('./sample.test.ts');
	await import('./files.test.ts');
	await import('./shared.test.ts');
	await import('./names.test.ts');
	await import('./hostile.test.ts');
	await import('./writing.test.ts');
	await import('./workspace.test.ts');
	await import('./speakers.test.ts');
	await import('./operations.test.ts');
	await import('./captions.test.ts');
	await import('./exchange.test.ts');
	await import('./start.test.ts');
	await import('./daily.test.ts');
	await import('./moving.test.ts');
	await import('./annotations.test.ts');
	await import('./hearing.test.ts');
	await import('./overview.test.ts');
	await import('./preview.test.ts');
}
