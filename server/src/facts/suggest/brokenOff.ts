const brokenOff = /(?:[-–—…]|\.\.\.)["'”’)]?\s*$/u;
const takenUp = /^\s*["'“(]?(?:--|[–—…]|- |\.\.\.)/u;

/** True where somebody stops within a sentence: `and that was --`. */
export const breaksOff = (text: string): boolean => brokenOff.test(text.slice(-12));

/** True where words go on with a sentence that was broken off: `-- under the Act.` */
export const takesUp = (text: string): boolean => takenUp.test(text.slice(0, 12));
