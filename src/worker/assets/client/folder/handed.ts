/** What somebody drops or chooses: folders and files, not yet looked into. */
export type Handed = FileSystemEntry | File;
