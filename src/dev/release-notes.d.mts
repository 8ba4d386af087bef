/** What the changelog says of a version, or why it says nothing. */
export function notesOf(changelog: string, version: string): { readonly notes: string } | { readonly problem: string };
