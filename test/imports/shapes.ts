import type { Shape } from './said.ts';
import { serviceShapes } from './serviceShapes.ts';
import { textShapes } from './textShapes.ts';
import { whisperShapes } from './whisperShapes.ts';

/** One conversation in the shape of each format that can be imported. Ann Lee and Bob Kay are made up. */
export const shapes: Readonly<Record<string, Shape>> = { ...whisperShapes, ...serviceShapes, ...textShapes };
