/** A document that the server has open. */
export interface DocumentParams {
	readonly textDocument: { readonly uri: string };
}
