import { expect, test } from "vitest";
import type { Bead } from "#align/bead";
import { analyse } from "#analysis";
import { LANGS } from "#posting";
import { blocksWithin } from "#run/blocks-within";
import type { FindingDraft } from "#run/draft";
import { checks } from "../../checks/index.ts";
import { lexicon } from "../../src/dev/engine.ts";
import { goldPairs } from "../../src/dev/gold/pairs.ts";

test.each(goldPairs().map((pair) => [pair.key, pair] as const))(
  "what is asked about a bead of %s is what all beads have to say of it",
  (_, { en, fr }) => {
    const ready = () => {
      const analysed = analyse({ en: { text: en }, fr: { text: fr } }, { lexicon });
      if (!analysed.ok) throw new Error("the pair is read");
      return analysed.analysis;
    };
    const { pair, alignment, run } = ready();
    const all = run({ checks });
    const of = (bead: Bead, drafts: readonly FindingDraft[]) =>
      drafts
        .filter((draft) =>
          LANGS.some((lang) => {
            const [from = 0, to = 0] = draft[lang] ? blocksWithin(pair[lang], draft[lang]) : [];
            return bead[lang].some((index) => from <= index && index < to);
          }),
        )
        .map(({ rule, severity, message }) => `${rule} ${severity} ${message.en}`)
        .sort();
    // Where everything was run, that would be remembered.
    const fresh = ready();
    fresh.alignment.beads.forEach((bead, place) => {
      const said = of(alignment.beads[place] as Bead, all);
      if (said.length > 0 || place % 5 === 0) expect(of(bead, fresh.run({ checks, about: [bead] }))).toEqual(said);
    });
  },
);
