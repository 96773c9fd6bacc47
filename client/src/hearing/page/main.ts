import type { ToPanel } from './messages.ts';
import { type Panel, panelOf } from './panel.ts';
import { runWorker } from './worker.ts';

/** The script of the panel, and of its worker: one file, as what stands in the page needs no folder to be read from. */
if (typeof document === 'undefined') runWorker();
else startPanel();

function startPanel(): void {
	const script = document.querySelector('script[data-worker]')?.textContent ?? '';
	const api = acquireVsCodeApi();
	const panel: Panel = panelOf((message) => api.postMessage(message), script);
	addEventListener('message', ({ data }: MessageEvent<ToPanel>) => void panel.take(data));
	api.postMessage({ kind: 'ready' });
}

declare function acquireVsCodeApi(): { postMessage(message: unknown): void };
