import {
	type Comment,
	CommentMode,
	type CommentReply,
	type CommentThread,
	CommentThreadCollapsibleState,
	CommentThreadState,
	commands,
	comments,
	Disposable,
	l10n,
	MarkdownString,
	Range,
	window,
} from 'vscode';
import type { AnnotationReply, AnnotationRow } from '../../../server/src/protocol.ts';
import { toRange } from '../server/convert.ts';
import type { KnownAnnotations } from './known.ts';

/** A thousand threads stop the window: the nearest to the cursor are shown, the rest stands in our view. */
const mostThreads = 100;

/** Notes and questions as comment threads of the active transcript. */
export function showNotes(known: KnownAnnotations): Disposable {
	const controller = comments.createCommentController('transcript.annotations', l10n.t('Transcript Notes'));
	controller.options = { prompt: l10n.t('Write a note'), placeHolder: l10n.t('What is to be said of this turn?') };
	const threads = new Map<string, CommentThread>();
	// No `commentingRangeProvider`: VS Code asks it of each document that it opens, before the extension host knows of the
	// document, and keeps the document open for minutes behind its closed tab. Notes begin by our command instead.
	const clear = (): void => {
		for (const thread of threads.values()) thread.dispose();
		threads.clear();
	};
	let shown = '';
	const draw = (): void => {
		const { document, answer } = known.current ?? {};
		if (document?.uri.toString() !== shown) clear();
		shown = document?.uri.toString() ?? '';
		if (!document || !answer) return;
		const wanted = nearest(answer.rows.filter(({ act, range }) => range && (act === 'note' || act === 'question')));
		const ids = new Set(wanted.map(({ id }) => id));
		for (const [id, thread] of threads) {
			if (ids.has(id)) continue;
			thread.dispose();
			threads.delete(id);
		}
		for (const row of wanted) {
			const range = row.range && toRange(row.range);
			if (!range) continue;
			const thread = threads.get(row.id) ?? controller.createCommentThread(document.uri, range, []);
			threads.set(row.id, thread);
			// VS Code moves only the glyph when text is edited, and passes over a range that it believes to be the same.
			if (thread.range?.isEqual(range)) thread.range = new Range(0, 0, 0, 0);
			thread.range = range;
			thread.comments = [commentOf(row), ...row.replies.map(replyOf)];
			thread.label = row.act === 'question' ? l10n.t('To be checked') : l10n.t('Note');
			thread.contextValue = row.resolved ? 'resolved' : 'open';
			thread.state = row.resolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
			thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
			thread.canReply = true;
		}
	};
	const idOf = (thread: CommentThread): string | undefined => [...threads].find(([, own]) => own === thread)?.[0];
	draw();
	return Disposable.from(
		controller,
		known.onDidChange(draw),
		commands.registerCommand('transcript.saveNote', async ({ thread, text }: CommentReply) => {
			const document = known.current?.document;
			if (!document || text.trim() === '') return;
			const id = idOf(thread);
			if (id) await known.add(document, [{ act: 'reply', to: id, body: text }]);
		}),
		commands.registerCommand('transcript.resolveNote', async (thread: CommentThread) => {
			const id = idOf(thread);
			if (id && known.current) await known.add(known.current.document, [{ act: 'resolve', to: id }]);
		}),
		commands.registerCommand('transcript.reopenNote', async (thread: CommentThread) => {
			const row = known.row(idOf(thread) ?? '');
			if (row && known.current) await known.add(known.current.document, [{ act: 'undo', to: row.resolves }]);
		}),
		{ dispose: clear },
	);
}

/** Those nearest to the cursor, as many as a window bears. */
function nearest(rows: readonly AnnotationRow[]): readonly AnnotationRow[] {
	const line = window.activeTextEditor?.selection.active.line ?? 0;
	const distance = ({ range }: AnnotationRow) => Math.abs((range?.start.line ?? 0) - line);
	return [...rows].sort((a, b) => distance(a) - distance(b)).slice(0, mostThreads);
}

const commentOf = ({ text, author, at, act, quote }: AnnotationRow): Comment =>
	comment(text || (act === 'question' ? l10n.t('To be checked: {0}', quote) : quote), author, at);
const replyOf = ({ text, author, at }: AnnotationReply): Comment => comment(text, author, at);

/** What people wrote is shown as plain text. */
function comment(text: string, name: string, at: string): Comment {
	const timestamp = new Date(at);
	return {
		body: new MarkdownString().appendText(text),
		mode: CommentMode.Preview,
		author: { name },
		...(!Number.isNaN(timestamp.getTime()) && { timestamp }),
	};
}
