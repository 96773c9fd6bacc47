import { type Event, EventEmitter, type TextDocument } from 'vscode';

/** Whether the active document looks like a transcript without being used as one. */
export interface Likeness {
	readonly document: TextDocument | undefined;
	readonly onDidChange: Event<void>;
	tell(document: TextDocument | undefined): void;
}

/** Nothing is known at first. */
export function rememberLikeness(): Likeness {
	const changed = new EventEmitter<void>();
	let current: TextDocument | undefined;
	return {
		get document() {
			return current;
		},
		onDidChange: changed.event,
		tell: (document) => {
			if (document === current) return;
			current = document;
			changed.fire();
		},
	};
}
