/** 0: nothing to complain of; 1: findings; 2: wrong usage, or a file that could not be read or written. */
export type Status = 0 | 1 | 2;

/** The status of two things together. */
export const worstOf = (a: Status, b: Status): Status => (a > b ? a : b);
