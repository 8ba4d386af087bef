import { LANGS, type Lang, type Sides } from "#posting";
import type { Drawn } from "./draw.ts";

/** Lines shown before and after the place of a finding. */
const AROUND = 6;

/** What a reader judges: the claim, and both files where it is about; neither rule nor severity. */
export function sheetOf(name: string, { report, finding }: Drawn, texts: Sides<string>): string {
  const side = (lang: Lang) => {
    const at = finding[lang];
    const insert = finding.insertAt?.side === lang ? finding.insertAt.line : undefined;
    const [from, to] = at ? [at.start.line, at.end.line] : [insert, insert];
    const title = `## ${lang === "en" ? "English" : "French"}: ${report.pair[lang].path ?? ""}`;
    if (from === undefined || to === undefined) return `${title}\n\n(no place; read the file)`;
    const lines = texts[lang].split(/\r\n|\r|\n/u);
    const shown = lines.slice(Math.max(0, from - 1 - AROUND), to + AROUND).map((line, i) => {
      const number = Math.max(1, from - AROUND) + i;
      return `${at && number >= from && number <= to ? ">" : " "} ${String(number).padStart(4)}  ${line}`;
    });
    return `${title}, ${at ? `lines ${from} to ${to}` : `nothing; it would stand near line ${from}`}\n\n${shown.join("\n")}`;
  };
  return `# ${name}\n\nClaim: ${claimOf(finding.message.en)}\n\nIs it true, and would a reviser want to know? true or false.\n\n${LANGS.map(side).join("\n\n")}\n`;
}

/** What a message says is so, without what it says to do: the sentences as far as the one that ends after the last quotation. */
export function claimOf(message: string): string {
  const after = Math.max(0, message.lastIndexOf("”"));
  const end = /[.?!](?=\s+\p{Lu})/u.exec(message.slice(after));
  return end ? message.slice(0, after + end.index + 1) : message;
}
