import { attributionEdits } from '../facts/labels/attribute.ts';
import { headerOf } from '../facts/speech/header.ts';
import { misreadLine } from '../facts/speech/misreadLine.ts';
import { monologueOf } from '../facts/speech/monologue.ts';
import { isPage } from '../facts/speech/page.ts';
import { type SpokenSigns, soundsSpoken, talkIn } from '../facts/speech/soundsSpoken.ts';
import { spokenByForm } from '../facts/speech/spokenBelow.ts';
import { speechIn } from '../facts/speech/spokenText.ts';
import { isExchange, isSong, withoutToldSpeech } from '../facts/speech/toldSpeech.ts';
import { type UnreadSpeech, unreadSpeech } from '../facts/speech/unreadSpeech.ts';
import { type WrittenSpeech, writtenSpeech } from '../facts/speech/writtenSpeech.ts';
import { isEditorial } from '../languages/all/publishing.ts';
import { locatedBlocks, type Transcript } from '../model/transcript.ts';
import { onLine, type Range } from '../text/position.ts';
import { countWords } from '../text/words.ts';
import { type Finding, type Fix, transcriptRule } from './rule.ts';

export const unlabelledDocument = transcriptRule({
	id: 'unlabelled-document',
	about: 'who',
	question: { title: 'Texts in which no label says who speaks', rank: 3 },
	summary: 'A transcript says who speaks',
	why: 'Without a single label nothing tells one voice from the next: nobody can be found, counted or quoted. Where one person says it all, front matter can name them once.',
	severity: 'information',
	choicesOnly: true,
	options: {
		words: {
			default: 40,
			description: 'Texts with fewer words are passed over.',
			minimum: 1,
		},
	},
	examples: [
		{
			about: 'People talk, and no label says who.',
			before:
				'---\nspeakers: [Ann Lee, Bob Kay]\n---\n\n<|Good morning, and thank you for coming. How did you hear of us?|>\n\nWell, I read of it in the paper. I was not sure that I would be let in.\n\nNobody is sent away here. What do you want to see first?\n\nI think I should like to see the gate that you told me of.',
			after:
				'---\nspeakers: [Ann Lee, Bob Kay]\n---\n\nAnn Lee: Good morning, and thank you for coming. How did you hear of us?\n\nWell, I read of it in the paper. I was not sure that I would be let in.\n\nNobody is sent away here. What do you want to see first?\n\nI think I should like to see the gate that you told me of.',
		},
		{
			about: 'A talk whose one speaker front matter names.',
			before:
				'---\nspeaker: Ann Lee\n---\n\nGood morning, and thank you for coming. I want to show you the gate that we built last year. I was there on the first day, and I can tell you that it was cold. You see it here behind me, and I hope that you like it.',
		},
		{
			about: 'What a page says of the talk stands above it.',
			before:
				'<|In this episode, we ask how the gate was built.|>\n\nGood morning, and thank you for coming. How did you hear of us?\n\nWell, I read of it in the paper. I was not sure that I would be let in.\n\nNobody is sent away here. What do you want to see first?\n\nI think I should like to see the gate that you told me of.',
		},
		{
			about: 'People talk in the rows of a table.',
			before:
				'| Who | What |\n| --- | --- |\n| <|Ann Lee|> | Hello, and welcome. How are you? |\n| Bob Kay | I am well, thank you. |\n| Ann Lee | What do you want to see first? |\n| Bob Kay | I think I should like to see the gate. |',
		},
		{
			about: 'People talk between fences of code.',
			before:
				'# The gate\n\n```\n[00:00] <|Ann|>: Hello, and welcome. How are you?\n\n[00:04] Bob: I am well, thank you.\n\n[00:07] Ann: What do you want to see first?\n\n[00:11] Bob: I think I should like to see the gate.\n```',
		},
		{
			about: 'A page shows how a tool is called, and what it prints.',
			before:
				'# The gate\n\n```\nName: gate\nPort: 8080\nHost: you.example\nName: wall\nPort: 9090\nHost: me.example\n```',
		},
		{
			about: 'Headings name those who talk, each of them once.',
			before:
				'## <|Ann Lee|>\n\nHello, and welcome. How are you?\n\n## Bob Kay\n\nI am well, thank you.\n\n## Max Day\n\nI think I should like to see the gate.',
		},
		{
			about: 'Captions whose numbers name who speaks.',
			before:
				'WEBVTT\n\n1 "<|Ann Lee|>" (1071)\n00:00:01.000 --> 00:00:02.000\nHow are you?\n\n2 "Bob Kay" (1072)\n00:00:03.000 --> 00:00:04.000\nWell, thank you.\n\n3 "Ann Lee" (1071)\n00:00:05.000 --> 00:00:06.000\nGood.',
		},
		{
			about: 'Captions in which people talk and nobody is named.',
			before:
				'WEBVTT\n\n00:00:01.000 --> 00:00:05.000\n<|Good morning, and thank you for coming. How did you hear of us?\n\n00:00:05.000 --> 00:00:09.000\nWell, I read of it in the paper. I was not sure that I would be let in.\n\n00:00:09.000 --> 00:00:14.000\nNobody is sent away here. What do you want to see? I think I should like to see the gate.|>',
		},
		{
			about: 'People ask and answer under headings.',
			before:
				'# The gate\n\n<|Good morning, and thank you for coming. How did you hear of us?|>\n\nI read of it in the paper.\n\n## The tower\n\nWhat do you want to see first?\n\nI think I should like to see the tower.\n\n## The end\n\nWould you come again?\n\nI would, and I hope that you will, too.',
		},
		{
			about: 'A story tells who says what.',
			before:
				'“Where are you going?” asked Ann. The rain had come back over the hill, and the road was wet.\n\n“I do not know,” he said. “Home, I think. You can come with me, if you want to see it.”\n\nShe thought about it. “Thank you,” she said, “but I have to wait for my sister.”',
		},
		{
			about: 'A page says where the transcript begins.',
			before:
				'The gate, part 2\nCamera:\nBob Kay\nTranscript:\n<|They had few lamps at the gate. Whoever saw them then took them for stars, if you ask me, and the winter of that year was the coldest that anybody knew of. On birthdays all were glad, as there was bread, a warm bath and clean linen for everybody who came.|>',
		},
		{
			about: 'Times have their lines to themselves, as players of videos show what is said.',
			before:
				'0:00\n<|for this problem assume a room full of old machines|>\n0:04\nsome of them work and some of them are broken\n0:09\nthe first kind is whole and the second has a bad wheel\n0:14\nthe third kind is the most common one in the trade\n0:19\nit runs for an hour and then stops dead',
		},
		{
			about: 'What is said stands in a list, a time in each point.',
			before:
				'<|1. **[9:56:04 AM]** - "okay so today let me"|>\n2. **[9:56:08 AM]** - "share my screen with all of you"\n3. **[9:56:23 AM]** - "again let me know if you see it"\n4. **[9:56:32 AM]** - "what do you see first"\n5. **[9:56:35 AM]** - "so this is the gate that I told you of"\n6. **[9:56:48 AM]** - "and here we have the wall of the old town behind it"\n',
		},
		{
			about: 'Who asks and who answers begin with a dash.',
			before:
				'<|– Emlékszik az első lámpára?|>\n– Azt hiszem igen. A régi mólón állt, a halászok háza mellett, és olajjal égett egész télen át.\n– Mikor érezte azt, hogy ez lesz a mestersége? Voltak nehéz napok is?\n– A legtöbbször egy vihar után. Olyankor az ember sokat gondolkodik, és reggelre tudja, mit akar.\n– Maradna még?\n– Maradnék, amíg a lámpa ég.',
		},
		{
			about: 'Answers in quotes stand right below their questions.',
			before:
				'<|Why did you become a keeper?|>\n“It came by itself.”\n\nWhat do you want to tell us with your lamps?\n“That nobody is alone out there.”\n\nWhere do you get the oil from?\n“From the harbour. I never ask for it twice.”\n\nDid the work change over the years?\n“Not at all.”\n',
		},
		{
			about: 'Chapters of a video, each with its time.',
			before:
				'0:00\nOpening\n2:10\nThe gate and the wall of the town\n9:31\nThe tower\n14:02\nWho built the bridge\n19:44\nThe fair in May\n25:00\nWhat is left of the mill\n31:12\nVisitors and maps\n40:15\nThe winter road\n44:10\nThe northern tower\n50:00\nThe market\n55:20\nThe end of the fair\n59:00\nThanks',
		},
		{
			about: 'A page has some words of its own above a talk.',
			before:
				'<|The talk of the minister|>\n\n• Share\n• Send by mail\n• Print\n\nGood evening to all of you, and forgive me that I kept you waiting. I want to begin with the gate, if I may. I have seen it today, and I can tell you that it holds.\n\nI also want to thank those who built it, and I hope that you will see it soon.',
		},
		{
			about: 'What is said stands in a list, a sentence each.',
			before:
				'<|The first minutes of the talk:\n- Good evening, and welcome to the gate.\n- Well, it is good to see all of you again.\n- As you know, we ask the same thing each year.\n- Do you think that it will hold?\n- I do not, and I told them so.\n- And why not?\n- Look at the wall, and tell me what you see.\n- You can call us until midnight.|>',
		},
		{
			about: 'A song, the names of its parts in brackets.',
			before:
				'[Verse 1]\nI went along the river, and you were never there. I called you, and I know that you could hear me.\n\n[Chorus]\nOh, I know, I know. You never call. What do you want of me?\n\n[Verse 2]\nSo I went home, and I sat down. Do you think of me at all?',
		},
		{
			about: 'Letters that were lost hide who speaks.',
			before:
				'<|\ufffd\ufffd\ufffd\ufffd\ufffd: \ufffd\ufffd\ufffd\ufffd\ufffd\ufffd, \ufffd \ufffd\ufffd\ufffd?|>\n\ufffd\ufffd\ufffd: \ufffd\ufffd, \ufffd\ufffd\ufffd.',
		},
		{
			about: 'A page on which nobody talks.',
			before:
				'# The gate\n\nThe gate was built in 1911 by the town. It has two towers, and a bridge leads to it from the market. Visitors pay at the northern tower, where maps are sold. It is closed on Mondays from October to March, and on the days of the fair in May.',
		},
	],
	*check(transcript, { words }) {
		if (!locatedBlocks(transcript, 'turn').next().done) return;
		const lost = misreadLine(transcript);
		if (lost !== undefined) yield misread(transcript, lost);
		const unread = lost === undefined ? unreadSpeech(transcript) : undefined;
		if (unread) yield told(unread);
		if (lost !== undefined || unread || monologueOf(transcript)) return;
		const found = formOf(transcript, words) ?? heardIn(transcript, words);
		if (!found) return;
		yield {
			range: found.range,
			message: `No label is read here that says who speaks: ${found.count} words are nobody’s. Write a name where somebody begins, or name the one speaker in the front matter.`,
			fixes: () => (found.speech ? attributions(transcript, found.speech) : []),
		};
	},
});

/** Speech that is nobody's. */
interface Nobodys {
	readonly range: Range;
	readonly count: number;
	/** Where a name would stand. */
	readonly speech: WrittenSpeech | undefined;
}

/** What sounds like people talking. */
function heardIn(transcript: Transcript, words: number): Nobodys | undefined {
	if (isPage(transcript) || isSong(transcript.lines)) return undefined;
	const speech = writtenSpeech(transcript);
	const first = speech[0];
	const range = first?.paragraphs[0];
	if (!range) return undefined;
	const written = speech.flatMap((own) => own.paragraphs.map((range) => speechIn(transcript, range)));
	const paragraphs = written.filter((text) => !isEditorial(text) || countWords(text) > longestNote);
	const count = countWords(paragraphs.join('\n'));
	const own = withoutToldSpeech(paragraphs).join('\n');
	// People who ask and answer are known by fewer words.
	const isShort = count < words && !(count >= words / 2 && isExchange(paragraphs, 3));
	const talk = talkIn(own);
	if (isShort || !soundsSpoken(talk)) return undefined;
	if (paragraphs.length < written.length && !isMostlyTalk(talk)) return undefined;
	return { range, count, speech: first };
}

/** What an editor writes to readers takes no more words: a talk without blank lines may name its page, too. */
const longestNote = 150;

/** What is speech by its form, whatever its words are. */
function formOf(transcript: Transcript, words: number): Nobodys | undefined {
	const { line, words: count } = spokenByForm(transcript) ?? { line: 0, words: 0 };
	if (count < words) return undefined;
	const end = { line, character: (transcript.lines[line]?.text ?? '').trimEnd().length };
	const speech = writtenSpeech(transcript).find((own) => own.line === line);
	return { range: { start: { line, character: 0 }, end }, count, speech };
}

/** So many words of a hundred are the speakers’ own where people talk, and where they are written of are not. */
const ownWords = 0.03;

/** What a page says of a talk may sound like talk, too: “In this episode we …”. The talk itself has more of it. */
const isMostlyTalk = ({ first, second, words }: SpokenSigns): boolean =>
	first >= 3 && (first + second) / words > ownWords;

const misread = ({ lines }: Transcript, line: number): Finding => ({
	range: onLine(line, { start: 0, end: (lines[line]?.text ?? '').trimEnd().length }),
	message: 'The letters of this text were read in the wrong encoding. Open it in the one in which it was saved.',
});

/** Names that stand where no label is read: nothing says so but this. */
function told({ kind, lines }: UnreadSpeech): Finding {
	const [first] = lines;
	const { line = 0, name = '', span = { start: 0, end: 0 } } = first ?? {};
	return { range: onLine(line, span), message: messages[kind](name) };
}

const messages: Readonly<Record<UnreadSpeech['kind'], (name: string) => string>> = {
	cells: (name) =>
		`${name} and others talk in the rows of a table, where no label is read. Write each row as a paragraph: ${name}: …`,
	code: (name) => `${name} and others talk between fences of code, where no label is read. Take the fences away.`,
	headings: (name) =>
		`${name} and others are named in headings, where no label is read. Write each name before what is said: ${name}: …`,
	ids: (name) =>
		`${name} and others are named in the ids of cues, where no label is read. Write a voice in each cue: <v ${name}>.`,
};

/** For so many people who are named above the text. */
const mostOffered = 8;

/** Whoever is named above the text may be the one who begins. */
function attributions(transcript: Transcript, speech: WrittenSpeech): readonly Fix[] {
	const byline = headerOf(transcript)?.byline?.name;
	const names = [...(byline === undefined ? [] : [byline]), ...transcript.detection.declared.map(({ name }) => name)];
	return [...new Set(names)].slice(0, mostOffered).map((name) => ({
		title: `Attribute to ${name}`,
		detail: name === byline ? 'The byline names them.' : 'They are declared.',
		safe: false,
		edits: attributionEdits(transcript, speech, name),
	}));
}
