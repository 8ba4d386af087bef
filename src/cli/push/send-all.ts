import { hashOf } from "#analysis";
import type { LineAnswer, ProjectClient, SentSide, SentVersion } from "./client.ts";

/** A version to send, with both texts. */
export interface WholeVersion extends Omit<SentVersion, "en" | "fr"> {
  readonly en: { readonly path: string; readonly text: string };
  readonly fr: { readonly path: string; readonly text: string };
}

/** What the service judges in one request; above it, its queue would take over and the order of versions be lost. */
const LINES = 200;
/** Characters of a request. */
const CHARACTERS = 8_000_000;

/** Sends versions, those of one pair in their order; texts that the project has by their hash alone. With `complete` it hears of every pair at once, at the end. */
export async function sendAll(
  client: ProjectClient,
  versions: readonly WholeVersion[],
  { branch, complete }: { readonly branch: string; readonly complete: boolean },
): Promise<readonly LineAnswer[]> {
  const hashes = [...new Set(versions.flatMap(({ en, fr }) => [hashOf(en.text), hashOf(fr.text)]))];
  const held = client.keepsTexts ? await client.held(hashes) : new Set<string>();
  const lines = versions.map((version): SentVersion => ({ ...version, en: sideOf(version.en, held), fr: sideOf(version.fr, held) }));
  const parts = partsOf(lines);
  const answers: LineAnswer[] = [];
  const isOne = parts.length <= 1;
  for (const part of parts) answers.push(...(await client.send(part, { branch, complete: complete && isOne })));
  if (complete && !isOne && client.keepsTexts) {
    const last = new Map(versions.map((version) => [version.key, version]));
    const named = [...last.values()].map((version): SentVersion => ({ ...version, en: hashOnly(version.en), fr: hashOnly(version.fr) }));
    answers.push(...(await client.send(named, { branch, complete: true })).filter(({ done }) => done !== undefined));
  }
  return answers;
}

const sideOf = ({ path, text }: WholeVersion["en"], held: ReadonlySet<string>): SentSide => {
  const sha256 = hashOf(text);
  return held.has(sha256) ? { path, sha256 } : { path, sha256, text };
};

const hashOnly = ({ path, text }: WholeVersion["en"]): SentSide => ({ path, sha256: hashOf(text) });

function partsOf(lines: readonly SentVersion[]): readonly (readonly SentVersion[])[] {
  const parts: SentVersion[][] = [];
  let size = CHARACTERS + 1;
  for (const line of lines) {
    const length = (line.en.text?.length ?? 0) + (line.fr.text?.length ?? 0);
    const part = parts.at(-1);
    if (part && part.length < LINES && size + length <= CHARACTERS) part.push(line);
    else {
      parts.push([line]);
      size = 0;
    }
    size += length;
  }
  return parts;
}
