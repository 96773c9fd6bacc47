import { pathToFileURL } from 'node:url';

/**
 * `node serveWeb.ts LIBRARY OPTIONS`: a process of its own for `@vscode/test-web`, which complains of every request
 * that a closing browser leaves unfinished, and whose own command line insists on opening a browser of its choice.
 */
const [library = '', options = '{}'] = process.argv.slice(2);
const testWeb: { open(options: unknown): Promise<unknown> } = await import(pathToFileURL(library).href);
await testWeb.open(JSON.parse(options));
