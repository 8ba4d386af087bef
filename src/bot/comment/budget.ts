/** A piece of the comment that stands whole or not at all. */
export interface Part {
  readonly text: string;
  /** How many findings it shows. */
  readonly findings: number;
}

/** What fits, in order, and how many findings do not. */
export interface Fitted {
  readonly shown: readonly string[];
  readonly left: number;
}

/** Takes parts while both budgets last: characters (UTF-16 units, two added for the blank line) and findings. After the first cut nothing follows. */
export function fitted(parts: readonly Part[], characters: number, findings: number): Fitted {
  const shown: string[] = [];
  let [size, count, left] = [0, 0, 0];
  for (const part of parts) {
    if (left > 0 || size + part.text.length + 2 > characters || count + part.findings > findings) {
      left += part.findings;
      continue;
    }
    shown.push(part.text);
    size += part.text.length + 2;
    count += part.findings;
  }
  return { shown, left };
}
