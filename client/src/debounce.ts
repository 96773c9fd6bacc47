import type { Disposable } from 'vscode';

/** An action that runs once things have been quiet for a while, however often it was asked for. */
export interface Debounced extends Disposable {
	/** Asks for the action. */
	soon(): void;
}

/** Puts an action off until nothing has asked for it during `milliseconds`. */
export function debounce(milliseconds: number, action: () => void): Debounced {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const dispose = (): void => clearTimeout(timer);
	return {
		dispose,
		soon: () => {
			dispose();
			timer = setTimeout(action, milliseconds);
		},
	};
}
