import { type House, type SetSpeech, wrap } from './house.ts';

const courtName = (title: string, last: string): string => `${title} ${last}`.toUpperCase();

/** Houses whose records are printed, their lines broken by hand. */
export const printed: Readonly<Record<string, House>> = {
	'MR. LEE:  …': ({ title, last }, [first = '', ...rest]) => {
		const name = courtName(title, last);
		const indent = ' '.repeat(10);
		const lines = [
			...wrap(`${name}:  ${first}`, 66, indent),
			'',
			...rest.flatMap((text) => [...wrap(text, 66, indent), '']),
		];
		return { name, lines };
	},
	'Mr. Lee. …': ({ title, last }, [first = '', ...rest], index) => {
		const name = index % 5 === 0 ? 'The Chairman' : `${title} ${last}`;
		const head = [
			'',
			'                      STATEMENT OF HON. ADA LINDT, A',
			'                        SENATOR FROM THE NORTH',
			'',
		];
		return {
			name,
			lines: [
				...wrap(`${name}. ${first}`, 71, '    '),
				...rest.flatMap((text) => wrap(text, 71, '    ')),
				...(index % 30 === 29 ? head : []),
			],
		};
	},
	'Mr. LEE. …': ({ title, last }, [first = '', ...rest], index) => {
		const name = index % 5 === 0 ? 'The SPEAKER pro tempore' : `${title} ${last.toUpperCase()}`;
		return { name, lines: [...wrap(`${name}. ${first}`, 65, '  '), ...rest.flatMap((text) => wrap(text, 65, '  '))] };
	},
	'Q. … A. …': (_, paragraphs, index) => {
		const name = index % 2 ? 'A' : 'Q';
		const own = { name, lines: wrap(`${name}.   ${paragraphs.join(' ')}`, 62, '     ') };
		const objection = { name: 'MS. ASH', lines: ['          MS. ASH:  Objection, form.'] };
		return index % 11 === 10 ? [own, objection] : own;
	},
	'Q: … A: …': (_, [first = '', ...rest], index) => {
		const name = index % 2 ? 'A' : 'Q';
		return { name, lines: [`${name}: ${first}`, '', ...rest.flatMap((text) => [text, ''])] };
	},
	'Senator LEE (South Coast) (14:00): …': ({ last }, [first = '', ...rest], index) => {
		const name = `Senator ${last.toUpperCase()}`;
		const time = `14:${String(index % 60).padStart(2, '0')}`;
		return { name, lines: [`${name} (South Coast) (${time}): ${first}`, '', ...rest.flatMap((text) => [text, ''])] };
	},
	'Q1  Ann Lee: …': ({ full }, [first = '', ...rest], index) => ({
		name: full,
		lines: [`${index % 2 ? '' : `Q${index / 2 + 1}  `}${full}: ${first}`, '', ...rest.flatMap((text) => [text, ''])],
	}),
	'LEE (centred) ⏎': ({ last }, paragraphs) => ({
		name: last.toUpperCase(),
		lines: [
			`${' '.repeat(20)}${last.toUpperCase()}`,
			...paragraphs.flatMap((text) => wrap(text, 50, ' '.repeat(10), ' '.repeat(10))),
			'',
		],
	}),
	'LEE. …': ({ last }, [first = '', ...rest]) => ({
		name: last.toUpperCase(),
		lines: [`${last.toUpperCase()}. ${first}`, '', ...rest.flatMap((text) => [text, ''])],
	}),
	'>> LEE: … in capitals': ({ last }, paragraphs) => ({
		name: last.toUpperCase(),
		lines: wrap(`>> ${last}: ${paragraphs.join(' ')}`.toUpperCase(), 32),
	}),
};

/** The same behind the numbers of lines, 25 a page, with page numbers between. */
export function numbered({ lines, turns }: SetSpeech): SetSpeech {
	const out: string[] = [];
	const starts = new Map<number, string>();
	for (const [at, line] of lines.entries()) {
		if (at % 25 === 0) out.push('', `${' '.repeat(50)}${10 + at / 25}`, '');
		const name = turns.get(at);
		if (name !== undefined) starts.set(out.length, name);
		out.push(`${String((at % 25) + 1).padStart(2)}  ${line}`);
	}
	return { lines: out, turns: starts };
}
