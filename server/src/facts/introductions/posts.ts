import { isDegree } from '../../languages/all/afterNames.ts';
import { isOffice } from '../../languages/all/offices.ts';

/** True for a post or a degree behind a name, which is nobody whom one speaks for. */
export const isPost = (word: string): boolean => isOffice(word) || isDegree(word) || /^(?:ph|engineer)$/.test(word);
