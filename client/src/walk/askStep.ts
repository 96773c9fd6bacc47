import {
	l10n,
	type QuickInputButton,
	type QuickPickItem,
	QuickPickItemKind,
	type TextEditor,
	TextEditorRevealType,
	ThemeIcon,
	window,
} from 'vscode';
import { matching } from '../picking/matchNames.ts';
import { typedRow } from '../picking/typedRow.ts';
import { type PlainRange, toRange } from '../server/convert.ts';
import type { WalkOffer } from './choices.ts';
import type { Step } from './steps.ts';

/** What somebody said at a step. */
export type StepAnswer =
	| { readonly kind: 'decide'; readonly decide: () => Promise<boolean> }
	| { readonly kind: 'later' | 'back' | 'end' };

interface StepItem extends QuickPickItem {
	readonly answer?: StepAnswer;
	readonly range?: PlainRange;
	/** Puts the cursor into the field, for a name. */
	readonly other?: true;
}

/**
 * Asks about one open decision: number keys take a candidate, 0 puts it off, a name that is typed is somebody else. The
 * picker stays while another window has the focus; Escape ends the walk.
 */
export function askStep(
	editor: TextEditor,
	step: Step,
	offer: WalkOffer,
	{ at, of, canGoBack }: { readonly at: number; readonly of: number; readonly canGoBack: boolean },
): Promise<StepAnswer> {
	const picker = window.createQuickPick<StepItem>();
	const items = itemsOf(offer);
	const undo: QuickInputButton = { iconPath: new ThemeIcon('discard'), tooltip: l10n.t('Take the last decision back') };
	picker.title = l10n.t('{0} of {1}: {2}', at, of, step.message);
	picker.placeholder = offer.asksWho
		? l10n.t('1–9 takes a candidate, 0 puts it off; or type a name')
		: l10n.t('1–9 takes a fix, 0 puts it off');
	picker.ignoreFocusOut = true;
	picker.matchOnDetail = true;
	picker.buttons = canGoBack ? [undo] : [];
	picker.items = items;
	return new Promise((resolve) => {
		let answer: StepAnswer = { kind: 'end' };
		const finish = (given: StepAnswer | undefined): void => {
			if (!given) return;
			answer = given;
			picker.hide();
		};
		picker.onDidTriggerButton(() => finish({ kind: 'back' }));
		picker.onDidChangeActive(([item]) => {
			if (item?.range) editor.revealRange(toRange(item.range), TextEditorRevealType.InCenterIfOutsideViewport);
		});
		picker.onDidChangeValue((value) => {
			if (value === '0') finish({ kind: 'later' });
			else if (/^[1-9]$/.test(value)) finish(choiceAt(offer, Number(value)));
			else picker.items = withTyped(items, offer, value.trim());
		});
		picker.onDidAccept(() => {
			const [item] = picker.selectedItems;
			if (item?.other) picker.placeholder = l10n.t('Type the name');
			else if (item?.range) editor.revealRange(toRange(item.range), TextEditorRevealType.InCenter);
			else finish(item?.answer);
		});
		picker.onDidHide(() => {
			picker.dispose();
			resolve(answer);
		});
		picker.show();
	});
}

function choiceAt({ choices }: WalkOffer, number: number): StepAnswer | undefined {
	const choice = choices[number - 1];
	return choice && { kind: 'decide', decide: choice.decide };
}

function itemsOf(offer: WalkOffer): readonly StepItem[] {
	const line = (label: string): StepItem => ({ label, kind: QuickPickItemKind.Separator });
	const { notSpeech } = offer;
	return [
		...offer.choices.map(
			({ label, description, detail, decide }, index): StepItem => ({
				label: `${index + 1}  ${label}`,
				...(description !== undefined && { description }),
				...(detail !== undefined && { detail }),
				answer: { kind: 'decide', decide },
			}),
		),
		line(l10n.t('or')),
		...(offer.asksWho
			? [{ label: l10n.t('$(person-add) Somebody else…'), description: l10n.t('type a name'), other: true as const }]
			: []),
		...(notSpeech
			? [{ label: l10n.t('$(circle-slash) Not speech'), answer: { kind: 'decide' as const, decide: notSpeech } }]
			: []),
		{ label: l10n.t('0  Later'), answer: { kind: 'later' } },
		...(offer.quotes.length > 0 ? [line(l10n.t('Names that are said around here'))] : []),
		...offer.quotes.map(({ label, detail, range }): StepItem => ({ label: `$(quote) ${label}`, detail, range })),
	];
}

/** Who fits what is typed, whatever accents, and then somebody new; the other rows come back with an empty field. */
function withTyped(items: readonly StepItem[], offer: WalkOffer, value: string): readonly StepItem[] {
	if (value === '' || !offer.asksWho) return items;
	const choices = [...offer.choices, ...offer.others];
	const found = matching(choices, ({ label, description }) => [label, description ?? ''], value);
	const typed: StepItem = {
		...typedRow('person-add', value, l10n.t('Somebody new')),
		answer: { kind: 'decide', decide: () => offer.decideFor(value) },
	};
	const rows = found.map(
		({ decide, ...row }): StepItem => ({
			...row,
			alwaysShow: true,
			answer: { kind: 'decide', decide },
		}),
	);
	return [...rows, typed];
}
