/**
 * Colours for speakers, told apart with any kind of colour vision: Okabe and Ito's set
 * (https://jfly.uni-koeln.de/color/), darkened for light backgrounds where the original has less contrast than 3:1.
 * The first belongs to whoever speaks most.
 */
export const palette: readonly { readonly dark: string; readonly light: string }[] = [
	{ dark: '#56B4E9', light: '#0072B2' },
	{ dark: '#E69F00', light: '#A86200' },
	{ dark: '#2BC499', light: '#00795A' },
	{ dark: '#D88FB8', light: '#A8447B' },
	{ dark: '#F0E442', light: '#7A7200' },
	{ dark: '#F0793A', light: '#C04A00' },
	{ dark: '#9DB7FF', light: '#3D51B5' },
	{ dark: '#BBBBBB', light: '#5F5F5F' },
];
