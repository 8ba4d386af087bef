import type { Sides } from "#posting";
import type { HeldPair } from "#projects/renamed";
import { answered } from "./answered.ts";
import type { PushTarget } from "./target.ts";

/** A version as it goes over the line. */
export interface SentVersion {
  readonly key: string;
  readonly en: SentSide;
  readonly fr: SentSide;
  readonly at?: string;
  readonly label?: string;
  /** The key that the pair had in the project. */
  readonly formerly?: string;
  readonly config?: object;
}

/** A side: the text, or the hash of one that the project has. */
export interface SentSide {
  readonly path: string;
  readonly text?: string;
  readonly sha256: string;
}

/** What the service says of a line. */
export interface LineAnswer {
  readonly key?: string;
  readonly status?: string;
  readonly message?: Sides<string>;
  readonly refusals?: readonly { readonly code: string; readonly message: Sides<string> }[];
  readonly errors?: readonly { readonly message: Sides<string> }[];
  /** Of the last line alone. */
  readonly done?: Readonly<Record<string, number>>;
  readonly gone?: number | null;
}

/** The project, as the service answers for it. */
export interface ProjectClient {
  readonly keepsTexts: boolean;
  /** The pairs of its own line, those that are gone too. */
  pairs(): Promise<readonly HeldPair[]>;
  /** Which of these texts it has. */
  held(hashes: readonly string[]): Promise<ReadonlySet<string>>;
  send(versions: readonly SentVersion[], options: { readonly branch: string; readonly complete: boolean }): Promise<readonly LineAnswer[]>;
}

/** Hashes that are asked about at a time. */
const HASHES = 2_000;

/** Opens the project. @throws UserError where it does not answer, or does not let in */
export async function clientOf(target: PushTarget): Promise<ProjectClient> {
  const { project } = (await (await answered(target, "GET", "")).json()) as { readonly project: { readonly texts: string } };
  return {
    keepsTexts: project.texts === "kept",
    pairs: async () => (await (await answered(target, "GET", "/pairs")).json()) as readonly HeldPair[],
    async held(hashes) {
      const missing = new Set<string>();
      for (let from = 0; from < hashes.length; from += HASHES) {
        const asked = hashes.slice(from, from + HASHES);
        const answer = await answered(target, "POST", "/texts/missing", "application/json", JSON.stringify({ hashes: asked }));
        for (const hash of ((await answer.json()) as { readonly hashes: readonly string[] }).hashes) missing.add(hash);
      }
      return new Set(hashes.filter((hash) => !missing.has(hash)));
    },
    async send(versions, { branch, complete }) {
      const query = new URLSearchParams({ ...(branch !== "" && { branch }), ...(complete && { complete: "true" }) });
      const lines = versions.map((version) => `${JSON.stringify(version)}\n`).join("");
      const answer = await answered(target, "POST", `/pairs${query.size > 0 ? `?${query}` : ""}`, "application/x-ndjson", lines);
      return (await answer.text()).split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as LineAnswer]));
    },
  };
}
