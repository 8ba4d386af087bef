import type { Lang } from "#posting";
import { usesIn } from "#text/obligation";

/** Whether a sentence obliges, forbids or requires: whoever does not read it does not know what is asked. */
export function isRequirement(text: string, lang: Lang): boolean {
  return usesIn(text, lang).some(({ sense, from }) => OBLIGES.has(sense) && !WAIVED.test(text.slice(Math.max(0, from - 20), from)));
}

const OBLIGES: ReadonlySet<string> = new Set(["must", "required"]);

/** “is not required”, “no longer mandatory”, « n’est plus exigé », « non obligatoire »: what is waived obliges nobody. */
const WAIVED = /(?:\bnot|n['’]t|\bno longer|\bpas|\bplus|\bnon|\baucunement|\bnullement)\s+(?:\p{L}{1,10}\s+)?$/iu;
