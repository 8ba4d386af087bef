/** Settings for `parite.config.json` that let a key of the front matter differ, or stand on one side alone. A list of keys takes the place of the usual one, so it holds that too. */
export function ignoringKey(key: string, usual: readonly string[]): string {
  const keys = usual.includes(key) ? usual : [...usual, key];
  return `{\n  "frontMatter": {\n    "ignore": [${keys.map((each) => JSON.stringify(each)).join(", ")}]\n  }\n}`;
}
