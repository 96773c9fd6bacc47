import type { Feature } from '../feature.ts';

/** Every request that the server answers, diagnostics left out. A feature is a file in features/ and a line here. */
export const features: readonly Feature[] = [];
