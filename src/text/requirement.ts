import type { Lang } from "#posting";
import { usesIn } from "#text/obligation";

/** Whether a sentence obliges, forbids or requires: whoever does not read it does not know what is asked. */
export function isRequirement(text: string, lang: Lang): boolean {
  return (
    NEEDED[lang].test(text) ||
    usesIn(text, lang).some(
      ({ sense, word, from }) => OBLIGES.has(sense) && !/^needs? /iu.test(word) && !WAIVED.test(text.slice(Math.max(0, from - 20), from)),
    )
  );
}

/** What a reader is told to have; “the tools that teams need to deliver” ask nothing of anybody. */
const NEEDED: Readonly<Record<Lang, RegExp>> = {
  en: /(?<!\p{L})(?:you|applicants|candidates) (?:will |also )?need (?!not(?!\p{L}))/iu,
  fr: /(?<!\p{L})(?:il (?:vous |leur )?(?:faut|faudra)(?!\p{L})|(?:vous (?:avez|aurez)|les candidats (?:ont|auront)) besoin d)/iu,
};

const OBLIGES: ReadonlySet<string> = new Set(["must", "required"]);

/** “is not required”, “no longer mandatory”, « n’est plus exigé », « non obligatoire »: what is waived obliges nobody. */
const WAIVED = /(?:\bnot|n['’]t|\bno longer|\bpas|\bplus|\bnon|\baucunement|\bnullement)\s+(?:\p{L}{1,10}\s+)?$/iu;
