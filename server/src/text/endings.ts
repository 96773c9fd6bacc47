const question = /[?？؟][*_"'”’»)」]{0,4}\s*$/;
const sentence = /[.!?…。！？؟][*_"'”’»)」]{0,4}\s*$/;

/** True for a text that ends with a question mark of any script, quotes, brackets and emphasis behind it left aside. */
export const endsQuestion = (text: string): boolean => question.test(text.slice(-12));

/** The same for any mark that ends a sentence. */
export const endsSentence = (text: string): boolean => sentence.test(text.slice(-12));
