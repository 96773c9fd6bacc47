import { Bench } from 'tinybench';
import { parse, reparse } from '../../server/src/parser/parse.ts';

/** A transcript of a few megabytes: turns of some sentences, remarks, sections, paragraphs without a label. */
function longTranscript(megabytes: number): readonly string[] {
	const speech = 'So it is, you know, and so it was when we came here: nobody had seen the like of it. ';
	const lines: string[] = [];
	for (let size = 0, turn = 0; size < megabytes * 1_000_000; turn++) {
		const name = ['Ann Lee', 'Bob Kay (Daily Post)', 'Moderator', 'Cy Day'][turn % 4];
		const block = [
			...(turn % 60 === 0 ? [`## Part ${turn}`, ''] : []),
			`**${name}:** ${speech.repeat(1 + (turn % 5))}`,
			'',
			...(turn % 9 === 0 ? ['(Laughter.)', ''] : []),
			...(turn % 7 === 0 ? [speech, ''] : []),
		];
		lines.push(...block);
		size += block.reduce((sum, line) => sum + line.length + 1, 0);
	}
	return lines;
}

const bench = new Bench({ name: 'Parser', time: 2000 });
for (const megabytes of [0.3, 5]) {
	const texts = longTranscript(megabytes);
	const middle = Math.floor(texts.length / 2);
	let parsed = parse(texts);
	bench.add(`${megabytes} MB, whole`, () => {
		parse([...texts]);
	});
	bench.add(`${megabytes} MB, a typed letter`, () => {
		const text = `${parsed.lexed[middle]?.text ?? ''}x`;
		parsed = reparse(parsed, { from: middle, removed: 1, inserted: [text.length > 2000 ? '' : text] });
	});
}
await bench.run();
console.table(bench.table());
