/** What a mission log says of its pages and tapes: `_page : 44`. */
const logEntry = /^_[a-z]+(?:_[a-z]+)* ?:(?:\s|$)/;
/** Headers and dependent tiers of CHAT, `@Comment:` and `%mor:`: https://talkbank.org/0info/manuals/CHAT.html */
const chatTier = /^\ufeff?(?:@(?:UTF8|Begin|End|New Episode|Blank)\s*$|@[A-Z][A-Za-z ]{1,40}:\t|%[a-z]{3,5}:\t)/;
/** An event of an ASS file: https://github.com/libass/libass/wiki/ASS-File-Format-Guide */
const assEvent = /^\ufeff?(?:Dialogue|Comment): \d{1,4},\d{1,2}:\d{2}:\d{2}\.\d{2},/;

/** True for a line in which a program notes something beside the speech. */
export const isProgramsNote = (text: string): boolean => logEntry.test(text) || chatTier.test(text);

/** True for a line of words in a form of another program, `Dialogue: 0,0:00:01.00,…`: what stands before its colon is no label. */
export const isProgramsEvent = (text: string): boolean => assEvent.test(text);
