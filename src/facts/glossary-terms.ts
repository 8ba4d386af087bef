import type { Term } from "#config/config";
import { type Block, LANGS, type Lang, otherLang, type Sides } from "#posting";
import { type TermSearch, termSearch } from "#text/term-search";
import { termTokens } from "#text/terms";

/** What a side of a glossary says, each distinct term (its folded words) once. */
interface SideTerms {
  readonly search: TermSearch;
  /** By term: the entries that have it as a translation, and those that rule it out. */
  readonly right: readonly ReadonlySet<number>[];
  readonly wrong: readonly ReadonlySet<number>[];
}

/** A term where a text first uses it. */
interface TermUse {
  readonly term: number;
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** A term without its translation opposite. */
export interface UntranslatedTerm {
  readonly lacking: Lang;
  readonly use: TermUse;
  /** A translation opposite that the glossary rules out. */
  readonly wrong?: TermUse;
  /** What the glossary asks for; the first ones. */
  readonly expected: readonly string[];
}

/** Most translations that are named. */
const NAMED = 10;
const cache = new WeakMap<readonly Term[], GlossaryTerms>();

/** The terms of a glossary, read once. */
export function glossaryTerms(glossary: readonly Term[]): GlossaryTerms {
  const known = cache.get(glossary);
  if (known) return known;
  const made = new GlossaryTerms(glossary);
  cache.set(glossary, made);
  return made;
}

/**
 * A glossary ready to be looked up. Entries that share a term are one question: each of their translations answers it. Work on a bead is linear
 * in its words, and in the terms that it uses times those that are used opposite.
 */
class GlossaryTerms {
  readonly #glossary: readonly Term[];
  readonly #sides: Sides<SideTerms>;

  constructor(glossary: readonly Term[]) {
    this.#glossary = glossary;
    this.#sides = { en: sideTerms(glossary, "en"), fr: sideTerms(glossary, "fr") };
  }

  /** Terms of blocks that face each other that are translated otherwise, in the order in which they stand. */
  untranslated(blocks: Sides<readonly Block[]>): readonly UntranslatedTerm[] {
    const used = { en: this.#uses(blocks.en, "en"), fr: this.#uses(blocks.fr, "fr") };
    return LANGS.flatMap((lacking) => {
      const { right } = this.#sides[otherLang(lacking)];
      const opposite = this.#sides[lacking];
      const asked = new Set<number>();
      return used[otherLang(lacking)].flatMap((use): UntranslatedTerm[] => {
        const entries = right[use.term] ?? NONE;
        const first = firstOf(entries);
        if (first === undefined || asked.has(first)) return [];
        if (used[lacking].some(({ term }) => overlap(entries, opposite.right[term] ?? NONE))) return [];
        asked.add(first);
        const wrong = used[lacking].find(({ term }) => overlap(entries, opposite.wrong[term] ?? NONE));
        return [{ lacking, use, ...(wrong && { wrong }), expected: this.#expected(entries, lacking) }];
      });
    });
  }

  #uses(blocks: readonly Block[], lang: Lang): readonly TermUse[] {
    const found = new Map<number, TermUse>();
    for (const block of blocks) {
      const tokens = termTokens(block.text);
      for (const { term, first, last } of this.#sides[lang].search(tokens))
        if (!found.has(term)) found.set(term, { term, block, from: tokens[first]?.from ?? 0, to: tokens[last]?.to ?? 0 });
    }
    return [...found.values()];
  }

  #expected(entries: ReadonlySet<number>, lang: Lang): readonly string[] {
    const words = new Set<string>();
    for (const entry of entries)
      for (const word of this.#glossary[entry]?.[lang] ?? []) {
        if (words.size === NAMED) return [...words];
        words.add(word);
      }
    return [...words];
  }
}

const NONE: ReadonlySet<number> = new Set();

function sideTerms(glossary: readonly Term[], lang: Lang): SideTerms {
  const terms = new Map<string, number>();
  const words: (readonly string[])[] = [];
  const entries: { readonly right: Set<number>; readonly wrong: Set<number> }[] = [];
  const add = (texts: readonly string[], entry: number, kind: "right" | "wrong") => {
    for (const text of texts) {
      const folds = termTokens(text).map(({ fold }) => fold);
      const name = folds.join(" ");
      const term = terms.get(name) ?? words.length;
      if (term === words.length) {
        terms.set(name, term);
        words.push(folds);
        entries.push({ right: new Set(), wrong: new Set() });
      }
      entries[term]?.[kind].add(entry);
    }
  };
  glossary.forEach((one, entry) => {
    add(one[lang], entry, "right");
    add(one.not?.[lang] ?? [], entry, "wrong");
  });
  return { search: termSearch(words), right: entries.map(({ right }) => right), wrong: entries.map(({ wrong }) => wrong) };
}

const firstOf = (set: ReadonlySet<number>): number | undefined => set.values().next().value;

/** Whether two sets share a member; asks as often as the smaller one has members. */
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const member of small) if (large.has(member)) return true;
  return false;
}
