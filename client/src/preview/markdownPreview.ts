import { commands, Disposable, TabInputWebview, window } from 'vscode';
import type { KnownSpeakers } from '../speakers/known.ts';
import type { SpeakerColours } from '../speakers/rememberedColours.ts';
import { type MarkdownIt, markSpeakers } from './markdownPlugin.ts';

/** What the extension gives to VS Code's Markdown preview. */
export interface MarkdownPreview extends Disposable {
	extendMarkdownIt<Engine extends MarkdownIt>(markdown: Engine): Engine;
}

/** So many documents are remembered. */
const most = 30;

/** Colours the labels of transcripts in Markdown's own preview, as far as they have been looked at. */
export function markdownPreview(known: KnownSpeakers, colours: SpeakerColours): MarkdownPreview {
	const byDocument = new Map<string, ReadonlyMap<string, number>>();
	const update = (): void => {
		const { current } = known;
		if (!current) return;
		const key = current.document.uri.toString();
		const indices = colours.of(current.speakers);
		const names = new Map(
			current.speakers.flatMap(({ name, aliases }) =>
				[name, ...aliases].map((own) => [own.toLowerCase(), indices.get(name) ?? 0] as const),
			),
		);
		const before = byDocument.get(key);
		byDocument.delete(key);
		byDocument.set(key, names);
		const [oldest] = byDocument.keys();
		if (byDocument.size > most && oldest !== undefined) byDocument.delete(oldest);
		const isSame = before?.size === names.size && [...names].every(([name, index]) => before.get(name) === index);
		if (!isSame && isPreviewOpen()) void commands.executeCommand('markdown.preview.refresh');
	};
	update();
	return {
		extendMarkdownIt: markSpeakers((name, env) => byDocument.get(documentOf(env))?.get(name.toLowerCase())),
		dispose: Disposable.from(known.onDidChange(update)).dispose,
	};
}

const isPreviewOpen = (): boolean =>
	window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.some(({ input }) => input instanceof TabInputWebview && input.viewType.includes('markdown.preview'));

/** VS Code says which document is drawn. */
function documentOf(env: unknown): string {
	const document =
		typeof env === 'object' && env !== null && 'currentDocument' in env ? env.currentDocument : undefined;
	return `${document ?? ''}`;
}
