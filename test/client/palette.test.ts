import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { palette } from '../../client/src/speakers/palette.ts';

type Triple = readonly [number, number, number];

/** How people without one kind of cones see linear RGB: Machado, Oliveira, Fernandes 2009, severity 1. */
const visions: readonly (readonly Triple[])[] = [
	[
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1],
	],
	[
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	[
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	[
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
];

const linear = (hex: string): Triple => {
	const channel = (at: number): number => {
		const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
};

const times = (matrix: readonly Triple[], [r, g, b]: Triple): Triple => {
	const row = ([x, y, z]: Triple = [0, 0, 0]) => Math.min(1, Math.max(0, x * r + y * g + z * b));
	return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** https://bottosson.github.io/posts/oklab/ */
const oklab = ([r, g, b]: Triple): Triple => {
	const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
	const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
	const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
	];
};

const contrast = (one: string, other: string): number => {
	const luminance = (hex: string): number => {
		const [r, g, b] = linear(hex);
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
};

/** The backgrounds of VS Code's own themes: dark, light, and both of high contrast. */
const darkBackgrounds = ['#1E1E1E', '#1F1F1F', '#252526', '#000000'];
const lightBackgrounds = ['#FFFFFF', '#F8F8F8'];

test('every two colours are told apart by everybody, in dark and light themes', () => {
	for (const theme of ['dark', 'light'] as const) {
		for (const [visionIndex, vision] of visions.entries()) {
			const seen = palette.map((pair) => oklab(times(vision, linear(pair[theme]))));
			for (const [i, a] of seen.entries()) {
				for (const b of seen.slice(i + 1)) {
					const distance = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
					assert.ok(distance >= 0.09, `${theme} ${i} in vision ${visionIndex}: ${distance}`);
				}
			}
		}
	}
});

test('each colour stands out from its background, and the letters of a badge from the colour', () => {
	for (const { dark, light } of palette) {
		for (const background of darkBackgrounds) assert.ok(contrast(dark, background) >= 3, `${dark} on ${background}`);
		for (const background of lightBackgrounds)
			assert.ok(contrast(light, background) >= 4.2, `${light} on ${background}`);
		assert.ok(contrast(dark, '#000000') >= 4.5, dark);
		assert.ok(contrast(light, '#FFFFFF') >= 4.5, light);
	}
});

test('the manifest has the same colours, for all four kinds of themes', () => {
	const { colors } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).contributes;
	assert.deepEqual(
		colors.map(({ id, defaults }: { id: string; defaults: object }) => [id, defaults]),
		palette.map(({ dark, light }, index) => [
			`transcript.speaker${index + 1}`,
			{ dark, light, highContrast: dark, highContrastLight: light },
		]),
	);
});
