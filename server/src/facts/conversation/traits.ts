import { leadsOn } from '../../languages/all/handingOver.ts';
import { hasQuestion } from '../../languages/all/talk.ts';
import { keptOnLongPages } from '../../model/longPages.ts';
import { pagesOf } from '../../model/page.ts';
import { perPage } from '../../model/perPage.ts';
import type { Transcript } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';
import { countWords } from '../../text/words.ts';
import { firstWords } from '../speech/firstWords.ts';
import { type Speech, speechOf } from '../speech/speech.ts';
import { type Spoken, speechIn, spokenIn } from '../speech/spokenText.ts';

/** What figures, roles and the outline need to know of some speech, whoever says it. */
export interface SpeechTraits {
	readonly words: number;
	/** True where something in it is asked. */
	readonly asks: boolean;
	/** Its last paragraph where it is a few words long, as a hand-over is; empty otherwise. */
	readonly handOver: string;
	/** True where that is a phrase with which the floor is given. */
	readonly leadsOn: boolean;
	/** As the outline shows it. */
	readonly firstWords: string;
}

/** Who says more does not only hand over. */
const mostWords = 40;

const onPage = perPage((page): readonly SpeechTraits[] => speechOf(page).map((speech) => traitsIn(page, speech)));

function traitsIn(page: Transcript, speech: Speech): SpeechTraits {
	const words = countWordsOf(page, speech);
	const last = speech.paragraphs.at(-1);
	const handOver = last && words <= mostWords ? speechIn(page, last) : '';
	return {
		words,
		asks: speech.paragraphs.some((range) => hasQuestion(speechIn(page, range))),
		handOver,
		leadsOn: handOver !== '' && leadsOn(handOver),
		firstWords: firstWords(page, speech),
	};
}

/** The traits of everything that is said: one for each of {@link speechOf}. */
export const traitsOf = remembered((whole: Transcript): readonly SpeechTraits[] =>
	pagesOf(whole).flatMap((placed) => onPage(whole, placed)),
);

/** How many words some speech has. */
export const countWordsOf = (transcript: Transcript, { paragraphs }: Pick<Speech, 'paragraphs'>): number =>
	paragraphs.reduce((sum, range) => sum + wordCount(transcript, spokenIn(transcript, range)), 0);

const wordCount = keptOnLongPages(({ text }: Spoken) => countWords(text));
