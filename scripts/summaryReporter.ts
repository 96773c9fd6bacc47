import type { TestEvent } from 'node:test/reporters';

/** For Node's test runner, beside the `dot` reporter, which leaves the closing counts out: those alone. */
async function* summaryReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
	yield '\n';
	for await (const event of events) {
		if (event.type === 'test:diagnostic' && event.data.nesting === 0) yield `ℹ ${event.data.message}\n`;
	}
}

// biome-ignore lint/style/noDefaultExport: Node's test runner asks for one.
export default summaryReporter;
