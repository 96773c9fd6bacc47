import { l10n, type QuickPickItem, QuickPickItemKind, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	type Candidates,
	type CandidatesParams,
	type Choice,
	candidatesRequest,
} from '../../../server/src/protocol.ts';
import { matching, plainName } from '../picking/matchNames.ts';
import { typedRow } from '../picking/typedRow.ts';
import { ask } from '../server/ask.ts';
import { documentParams, fromPosition } from '../server/convert.ts';
import { keysOf } from './numberKeys.ts';

interface SpeakerItem extends QuickPickItem {
	readonly choice: Choice | undefined;
}

/** What a picker of speakers says and leaves out. */
export interface PickOptions {
	readonly title: string;
	readonly question?: CandidatesParams['question'];
	/** Not offered: whoever has the words already. */
	readonly except?: string;
}

/** Who may speak at the cursor; undefined where the server does not say. */
export const candidatesAt = (
	client: BaseLanguageClient,
	editor: TextEditor,
	question: CandidatesParams['question'],
): Promise<Candidates | undefined> =>
	ask(client, candidatesRequest, {
		...documentParams(client, editor.document),
		position: fromPosition(editor.selection.active),
		question,
	});

/**
 * Lets somebody choose a speaker: the likeliest first with the reason, a digit for a place in the roster, or a name that
 * is typed. Undefined when nobody was chosen.
 */
export async function pickSpeaker(
	client: BaseLanguageClient,
	editor: TextEditor,
	{ title, question = 'speech', except }: PickOptions,
): Promise<Choice | undefined> {
	const found = await candidatesAt(client, editor, question);
	const keys = keysOf(`${editor.document.uri}`, found?.roster ?? []);
	const offered = itemsOf(found, keys, except);
	const picker = window.createQuickPick<SpeakerItem>();
	picker.title = title;
	picker.placeholder = l10n.t('A name, new or known, or a digit for a speaker of the roster');
	picker.items = offered;
	return new Promise((resolve) => {
		let chosen: Choice | undefined;
		picker.onDidChangeValue((value) => {
			const digit = /^[1-9]$/.test(value) ? keys[Number(value) - 1] : undefined;
			if (digit) {
				chosen = { name: digit };
				picker.hide();
				return;
			}
			picker.items = withTyped(offered, value.trim());
		});
		picker.onDidAccept(() => {
			chosen = picker.selectedItems[0]?.choice;
			picker.hide();
		});
		picker.onDidHide(() => {
			picker.dispose();
			resolve(chosen);
		});
		picker.show();
	});
}

function itemsOf(
	found: Candidates | undefined,
	keys: readonly string[],
	except: string | undefined,
): readonly SpeakerItem[] {
	if (!found) return [];
	const digit = (name: string): string => {
		const index = keys.indexOf(name);
		return index >= 0 && index < 9 ? `${index + 1}` : '';
	};
	const known = found.candidates
		.filter(({ name }) => name !== except)
		.map(
			({ name, affiliation, otherName, reason, sure }): SpeakerItem => ({
				label: `$(person) ${name}`,
				description: [digit(name), otherName, affiliation, sure ? l10n.t('sure') : ''].filter(Boolean).join(' · '),
				detail: reason,
				choice: affiliation === undefined ? { name } : { name, affiliation },
			}),
		);
	const separator: SpeakerItem = { label: '', kind: QuickPickItemKind.Separator, choice: undefined };
	const unknown: SpeakerItem = {
		label: `$(question) ${found.placeholder}`,
		detail: l10n.t('Nobody knows who it is'),
		choice: { name: found.placeholder },
	};
	return [...known, separator, unknown];
}

/** Who fits what is typed, whatever accents; a name that nobody has yet comes last, so that Enter takes a known one where one matches. */
function withTyped(offered: readonly SpeakerItem[], value: string): readonly SpeakerItem[] {
	if (value === '') return offered;
	const isKnown = offered.some(({ choice }) => choice && plainName(choice.name) === plainName(value));
	const people = offered.filter(({ choice }) => choice !== undefined);
	const found = matching(people, ({ choice }) => [choice?.name ?? '', choice?.affiliation ?? ''], value);
	const shown = found.map((item) => ({ ...item, alwaysShow: true }));
	if (isKnown) return shown;
	return [...shown, { ...typedRow('person-add', value, l10n.t('Somebody new')), choice: { name: value } }];
}
