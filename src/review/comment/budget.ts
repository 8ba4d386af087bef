/** The texts that fit into so many characters (UTF-16 units, two added to each for the blank line), in order; after the first that does not, none. */
export function fitted(texts: readonly string[], characters: number): readonly string[] {
  let size = 0;
  const end = texts.findIndex((text) => {
    size += text.length + 2;
    return size > characters;
  });
  return end < 0 ? texts : texts.slice(0, end);
}
