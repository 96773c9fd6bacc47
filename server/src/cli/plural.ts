/** `1 turn`, `2 turns`: a count and what is counted. */
export const plural = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
