import { anyLanguage } from './anyLanguage.ts';
import { english } from './english.ts';
import type { Language } from './language.ts';

/** Every language that is known. A new one is a file and a line here. */
export const languages: readonly Language[] = [anyLanguage, english];
