/**
 * Text as it may stand in XML and HTML, between tags and in attributes in double quotes. Characters that XML cannot hold
 * (https://www.w3.org/TR/xml/#charsets) become the mark for a character that could not be shown.
 */
export const escapeMarkup = (text: string): string =>
	text
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
		.replace(/(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g, '\ufffd')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
