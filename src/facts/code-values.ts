import type { Block, Posting } from "#posting";

/** “Valid values are:”, « Les valeurs acceptées sont : »: what a program takes, as it is written. */
const TAKEN =
  /(?<!\p{L})(?:(?:valid|accepted|allowed|possible|supported|permitted) (?:values|keywords|options|arguments|types|names)|valeurs (?:acceptées|admises|autorisées|permises|possibles|prises en charge|reconnues|valides)|(?:mots[ -]clés|options|arguments|types|noms) (?:acceptés|admis|autorisés|permis|possibles|pris en charge|reconnus|valides)(?:es)?)(?!\p{L})[^.:]{0,40}:\s*$/iu;
const WORDS = 4;

/** Whether a heading or item is a value that a program takes: its list says so, or the code under the heading has it as an attribute’s. */
export function isCodeValue({ blocks }: Posting, block: Block): boolean {
  const text = block.text.trim();
  if (text === "" || text.split(/\s+/u).length > WORDS) return false;
  if (block.kind === "item") {
    let at = block.index;
    while (at > 0 && blocks[at - 1]?.list === block.list) at--;
    const lead = blocks[at - 1];
    return lead?.kind === "paragraph" && TAKEN.test(lead.text);
  }
  const next = blocks[block.index + 1];
  return block.kind === "heading" && next?.kind === "code" && next.text.toLowerCase().includes(`="${text.toLowerCase()}"`);
}
