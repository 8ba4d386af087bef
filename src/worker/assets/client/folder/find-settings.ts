import { MOST_NAMES } from "#folder/limits";
import type { SettingsRead } from "#folder/read-settings";
import { folderRefusal } from "#folder/refused";
import { isSettingsName, nearestSettings, noSettings } from "#folder/settings";
import { takenAs } from "#folder/taken";
import { loadLate } from "../load-late.ts";
import type { Handed } from "./handed.ts";
import { TooMuch, visit } from "./visit.ts";

/** Largest settings or glossary, in bytes, as on the command line. */
const LARGEST = 4_194_304;

/** The settings of what was handed over so far: their texts by path, which a later drop may add to. */
export class SettingsFinder {
  readonly #rules: readonly string[];
  readonly #texts = new Map<string, string>();
  #known: { readonly text: string; readonly read: SettingsRead } | undefined;

  /** @param rules ids of all rules */
  constructor(rules: readonly string[]) {
    this.#rules = rules;
  }

  /** The settings that hold from now on, or why they cannot. What reads them is loaded where there are any. @param held paths of postings from before */
  async find(handed: readonly Handed[], held: readonly string[]): Promise<SettingsRead> {
    const postings = [...held];
    const files = await filesIn(
      handed,
      (path) => isSettingsName(path),
      (path) => postings.push(path),
    );
    for (const [path, text] of files) this.#texts.set(path, text);
    const path = nearestSettings([...this.#texts.keys()], postings);
    if (path === undefined) return { ok: true, settings: noSettings };
    const text = this.#texts.get(path) ?? "";
    if (this.#known?.read.ok && this.#known.read.settings.path === path && this.#known.text === text) return this.#known.read;
    const read = await this.#read(path, text, handed);
    this.#known = { text, read };
    if (!read.ok) this.#texts.delete(path);
    return read;
  }

  async #read(path: string, text: string, handed: readonly Handed[]): Promise<SettingsRead> {
    try {
      const { readSettings } = await loadLate<typeof import("./settings.ts")>("/folder/settings.js");
      return await readSettings(path, text, this.#rules, async (named) => (await filesIn(handed, (each) => each === named)).get(named));
    } catch {
      return { ok: false, refusal: folderRefusal("no-settings", path) };
    }
  }

  /** Forgets them all. */
  clear(): void {
    this.#texts.clear();
    this.#known = undefined;
  }
}

/** The files that are wanted by their paths; the postings by the way. Where there is too much, who gathers these says so. */
async function filesIn(
  handed: readonly Handed[],
  isWanted: (path: string) => boolean,
  sawPosting: (path: string) => void = () => undefined,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  let names = 0;
  const pathOf = (name: string) => name.replaceAll("\\", "/").replace(/^(?:\.\/)+/u, "");
  await visit(handed, {
    largest: LARGEST,
    size: 0,
    wants: (name) => {
      if (++names > MOST_NAMES) throw new TooMuch("too-many-names");
      const taken = takenAs(name, noSettings);
      if (taken.kind === "posting") sawPosting(taken.path);
      return taken.kind === "folder" || (taken.kind !== "unsafe" && isWanted(pathOf(name)));
    },
    put: (name, bytes) => {
      if (!files.has(pathOf(name)) && bytes.length <= LARGEST) files.set(pathOf(name), new TextDecoder().decode(bytes));
    },
    lack: () => undefined,
    fault: () => undefined,
  }).catch((error) => {
    if (!(error instanceof TooMuch)) throw error;
  });
  return files;
}
