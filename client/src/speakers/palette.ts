/**
 * Colours for speakers. Every two of them are told apart with any kind of colour vision: the least distance in OKLab is
 * 0.09 as everybody sees them and as people without red, green or blue cones do (Machado et al. 2009). On dark
 * backgrounds each has a contrast of 3:1 at least, on white of 4.5:1, and the letters of a badge have 4.5:1 on it.
 * `test/client/palette.test.ts` measures all of it.
 */
export const palette: readonly { readonly dark: string; readonly light: string }[] = [
	{ dark: '#BB88FF', light: '#6666DD' },
	{ dark: '#88CC33', light: '#CC4422' },
	{ dark: '#EE88BB', light: '#777766' },
	{ dark: '#FFFFBB', light: '#4400EE' },
	{ dark: '#228822', light: '#994499' },
	{ dark: '#EE0088', light: '#992200' },
	{ dark: '#CCDDCC', light: '#555555' },
	{ dark: '#BB44FF', light: '#770099' },
	{ dark: '#77FF00', light: '#110077' },
	{ dark: '#8877BB', light: '#443355' },
	{ dark: '#EEAAFF', light: '#661111' },
	{ dark: '#44AA22', light: '#331133' },
];
