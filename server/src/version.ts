/** Of everything that ships together; a test holds it against package.json. */
export const version = '0.1.0';
