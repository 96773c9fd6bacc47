import assert from 'node:assert/strict';
import type { Exported } from '../../server/src/formats/exported.ts';
import { formatOf } from '../../server/src/formats/index.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

/** A text as it is exported. */
export const read = (text: string): Exported => parse(splitLines(text));

/** What a format writes of it; fails where that is nothing. */
export function written(id: string, transcript: Exported): string {
	const result = formatOf(id)?.write('a.md', transcript);
	assert.ok(result && 'text' in result, JSON.stringify(result));
	return result.text;
}

/** With a title, sections, times, an event, and what markup has to escape. */
export const meeting = `---
lang: en
---

# The ferry

**Ann Lee (Harbour Radio):** \\[0:00\\] Good morning, "all" & <b>one</b> =1+1.

(Laughter.)

And welcome.

### Boats

**Bob Kay:** \\[0:20\\] The boat is late.

#### Money

**Ann Lee:** \\[0:45\\] How much?

**Bob Kay:** \\[1:10\\] A lot.

## Goodbye

**Ann Lee:** \\[1:30\\] Thank you.
`;
/** The same house in captions. */
export const captions = `WEBVTT

00:00:00.000 --> 00:00:02.000
<v Ann Lee>Good morning.

00:00:02.000 --> 00:00:04.000
<v Bob Kay>Is it?
`;
