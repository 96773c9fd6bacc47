import type { TextDocument } from 'vscode';

/** The languages in which people keep transcripts whose names do not say so. */
const textLanguages = ['markdown', 'plaintext', 'log'];
/** The names that extensions for subtitles give their languages. */
const captionLanguages = ['vtt', 'webvtt', 'srt', 'subrip', 'subtitle', 'subtitles', 'sbv'];
const captionEnding = /\.(?:vtt|webvtt|srt|sbv)$/i;

/** True for a document that may hold a transcript: text, and captions whatever language they were given. */
export const mayHoldTranscript = ({ languageId, uri }: Pick<TextDocument, 'languageId' | 'uri'>): boolean =>
	(readable.includes(uri.scheme) || !internal.test(uri.scheme)) &&
	(textLanguages.includes(languageId) || captionLanguages.includes(languageId) || captionEnding.test(uri.path));

const readable = ['file', 'untitled'];
/** What VS Code shows of its own: outputs, differences, notebooks' cells, chats. And what we write to be read. */
const internal =
	/^(?:output|git|vscode-(?:scm|notebook|chat|settings|userdata|remote-output)[\w-]*|comment|walkThrough\w*|search-editor|transcript-[\w-]+)$/;
