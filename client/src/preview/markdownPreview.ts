import type MarkdownIt from 'markdown-it';
import { commands, Disposable } from 'vscode';
import type { KnownSpeakers } from '../speakers/known.ts';
import type { SpeakerColours } from '../speakers/rememberedColours.ts';
import { markSpeakers } from './markdownPlugin.ts';

/** What the extension gives to VS Code's Markdown preview. */
export interface MarkdownPreview extends Disposable {
	extendMarkdownIt<Engine extends MarkdownIt>(markdown: Engine): Engine;
}

/** So many documents are remembered. */
const most = 30;

/** Colours the labels of transcripts in Markdown's own preview, as far as they have been looked at. */
export function markdownPreview(known: KnownSpeakers, colours: SpeakerColours): MarkdownPreview {
	const byDocument = new Map<string, ReadonlyMap<string, number>>();
	// VS Code keeps what it has drawn of a text until the text changes, its preview open or not.
	const drawn = new Set<string>();
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
		if (!isSame && drawn.delete(key)) void commands.executeCommand('markdown.preview.refresh');
	};
	update();
	return {
		extendMarkdownIt: markSpeakers((name, env) => {
			const document = documentOf(env);
			drawn.add(document);
			return byDocument.get(document)?.get(name.toLowerCase());
		}),
		dispose: Disposable.from(known.onDidChange(update)).dispose,
	};
}

/** VS Code says which document is drawn. */
function documentOf(env: unknown): string {
	const document =
		typeof env === 'object' && env !== null && 'currentDocument' in env ? env.currentDocument : undefined;
	return `${document ?? ''}`;
}
