/** Where an offset of a file is in an editor, which has LF at each line’s end and no byte order mark. */
export function inEditor(text: string, offset: number): number {
  return text
    .slice(0, offset)
    .replace(/^\uFEFF/u, "")
    .replaceAll("\r\n", "\n").length;
}

/** Where an offset of an editor is in the file. */
export function inFile(text: string, offset: number): number {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  for (let left = offset; left > 0 && at < text.length; left--) at += text.startsWith("\r\n", at) ? 2 : 1;
  return at;
}
