/** What the workspace needs of whatever holds files: Node, the editor, a browser. Nothing here throws or rejects. */
export interface Files {
	/** The text of a file; undefined where there is none or it cannot be read as text. */
	readText(uri: string): Promise<string | undefined>;
	/** The names of what stands in a folder, in any order; empty where there is none. */
	list(folder: string): Promise<readonly string[]>;
}
