import type { Sides } from "#posting";

/** What a text lets its readers do, and what it does not. */
export type PermissionKey = "allowed" | "can" | "eligible" | "forbidden" | "cannot" | "ineligible";

const OPEN: readonly PermissionKey[] = ["allowed", "can", "eligible"];
const BARRED: readonly PermissionKey[] = ["forbidden", "cannot", "ineligible"];

/** Whether one of two lets and the other does not. */
export const lets = (key: string): boolean => (OPEN as readonly string[]).includes(key.replace("permission ", ""));

const BE = "(?:is|are|was|were|be|being|been)";
const ADV = "(?:also |always |still |now |strictly |expressly |generally |normally |currently |absolutely |therefore |yet )?";
const LET = "(?:allowed|permitted|permissible|welcome|admitted|authori[sz]ed)";
const BANNED = "(?:prohibited|forbidden|banned|disallowed|off[- ]limits)";

const EST = "(?:est|sont|était|étaient|sera|seront|soit|soient|serait|seraient|reste|restent|demeure|demeurent)";
const AUSSI =
  "(?:aussi |toujours |strictement |formellement |expressément |maintenant |également |désormais |généralement |encore |absolument |donc )?";
const PERMIS = "(?:permis(?:es?)?|autorisée?s?|admis(?:es?)?|tolérée?s?|(?:les |la |le )?bienvenue?s?)";
const INTERDIT = "(?:interdite?s?|prohibée?s?|proscrite?s?|bannie?s?)";
const PAS = "(?:pas|plus|jamais|aucunement|nullement)";

/** May the month, or a can of paint: neither lets anybody. */
const MAY =
  "(?<!(?:in|of|on|by|from|to|and|or|since|until|early|late|mid|every|each|next|last|this|between|during|before|after|through|in early|in late) )may(?! (?:not|to|of|and|or|through|until|\\d|is)(?!\\p{L}))(?= \\p{L})";
const CAN = "(?<!(?:a|the|per|each|tin|steel) )can(?! (?:not|of)(?!\\p{L}))(?= \\p{L})";

/** What may let on the other side, in words that mean other things too. */
const MAY_LET: Sides<string> = {
  en: "allow\\p{L}*|permi\\p{L}*|can|may|might|could|able|let|lets|welcom\\p{L}*|admi\\p{L}*|authori\\p{L}*|accept\\p{L}*|eligib\\p{L}*|qualif\\p{L}*|entitle\\p{L}*|free\\p{L}*|possib\\p{L}*|right|if|enable\\p{L}*|invite\\p{L}*|ok|okay|open|available",
  fr: "peu[tvx]\\p{L}*|pouv\\p{L}*|pourr\\p{L}*|puiss\\p{L}*|perm\\p{L}*|autoris\\p{L}*|admi\\p{L}*|accept\\p{L}*|droit|possib\\p{L}*|bienvenu\\p{L}*|accueil\\p{L}*|tol[éè]r\\p{L}*|libre\\p{L}*|loisible|éligi\\p{L}*|recevab\\p{L}*|si|s['’]ils?|invit\\p{L}*|ouvert\\p{L}*|mesure|capab\\p{L}*|disponib\\p{L}*",
};

/** What may bar on the other side; what denies outright is looked for besides. */
const MAY_BAR: Sides<string> = {
  en: "not|no|never|cannot|\\p{L}*n['’]t|prohibit\\p{L}*|forb\\p{L}*|ban\\p{L}*|barred|inadmiss\\p{L}*|ineligib\\p{L}*|inaccess\\p{L}*|unab\\p{L}*|unav\\p{L}*|unauth\\p{L}*|exclu\\p{L}*|impossib\\p{L}*|difficult\\p{L}*|hard|danger\\p{L}*|illegal\\p{L}*|unlawful\\p{L}*|limit\\p{L}*|restrict\\p{L}*|reserved",
  fr: "ne|n|pas|non|jamais|aucun\\p{L}*|interdi\\p{L}*|défen\\p{L}*|prohib\\p{L}*|proscri\\p{L}*|banni\\p{L}*|exclu\\p{L}*|inadmiss\\p{L}*|inaccess\\p{L}*|inhabil\\p{L}*|impossib\\p{L}*|indisponib\\p{L}*|incapab\\p{L}*|difficil\\p{L}*|illég\\p{L}*|illicit\\p{L}*|limit\\p{L}*|restre\\p{L}*|réserv\\p{L}*",
};

interface PermissionWords {
  readonly group: "permission";
  readonly key: PermissionKey;
  readonly also: readonly PermissionKey[];
  readonly says: Sides<string>;
  readonly admits: Sides<string>;
}

const words = (key: PermissionKey, en: readonly string[], fr: readonly string[]): PermissionWords => ({
  group: "permission",
  key,
  also: (OPEN.includes(key) ? OPEN : BARRED).filter((one) => one !== key),
  says: { en: en.join("|"), fr: fr.join("|") },
  admits: OPEN.includes(key) ? MAY_LET : MAY_BAR,
});

/** Words that allow or forbid, with what stands beside them: “not allowed”, « est permis ». Longer ones come first where they begin alike. */
export const PERMISSIONS: readonly PermissionWords[] = [
  words(
    "ineligible",
    [`(?:${BE} )?not ${ADV}(?:eligible|entitled)`, `${BE}n['’]t ${ADV}(?:eligible|entitled)`, "ineligible", "disqualified"],
    [
      `(?:ne |n['’])?(?:${EST}|êtes) ${PAS} ${AUSSI}(?:admissibles?|éligibles?)`,
      `${PAS} (?:admissibles?|éligibles?)`,
      "non[- ]admissibles?",
      "inadmissibles?",
      "inéligibles?",
      "irrecevables?",
      `(?:n['’](?:a|ont|avez)) ${PAS} ${AUSSI}(?:le )?droit`,
    ],
  ),
  words(
    "eligible",
    ["eligible", "entitled to"],
    ["admissibles?", "éligibles?", "(?:a|ont|avez|aura|auront|aurez) (?:aussi |également )?droit"],
  ),
  words(
    "forbidden",
    [
      `(?:${BE} )?(?:not|no longer|never) ${ADV}(?:be )?${LET}`,
      `${BE}n['’]t ${ADV}${LET}`,
      `no (?:\\p{L}+ ){1,3}(?:(?:is|are|will be) )?(?:allowed|permitted|admitted)`,
      "no (?:smoking|parking|stopping|entry|swimming|diving|fishing|hunting|camping|trespassing|vaping|dumping|littering|loitering|soliciting|cycling|skating|hawking)",
      `(?:${BE} )?${ADV}${BANNED}`,
      "prohibits?",
      "forbids?",
    ],
    [
      `(?:ne |n['’])${EST} (?:${PAS} )?${AUSSI}${PERMIS}`,
      `${EST} ${PAS} ${AUSSI}${PERMIS}`,
      "(?:pas|non) (?:permis(?:es?)?|autorisée?s?|admis(?:es?)?)",
      `(?:${EST} )?${AUSSI}${INTERDIT}`,
      `${EST} ${AUSSI}défendue?s?`,
      "défense d(?:e |['’])\\p{L}+(?:er|ir|re)",
    ],
  ),
  words(
    "allowed",
    [`(?:${BE} )?(?:not|no longer|never) ${ADV}${BANNED}`, `${BE} ${ADV}${LET}`, "allowed", "permitted"],
    [
      `(?:ne |n['’])?${EST} ${PAS} ${AUSSI}${INTERDIT}`,
      `(?:${EST}|êtes) ${AUSSI}${PERMIS}`,
      "loisible",
      "(?:a|ont|avez|aura|auront|aurez) (?:aussi |également )?le droit",
    ],
  ),
  words(
    "cannot",
    ["can(?:not| not|['’]t)(?! (?:wait|help|but|agree|recommend)(?!\\p{L}))", "may not(?! (?:be|have|need|want|know|even|get)(?!\\p{L}))"],
    [`(?:ne|n['’]y|ne l(?:es?|a|ui|eur)|n['’]en) (?:peut|peuvent|pouvez|pouvons|pourra|pourront|pourrez) (?:${PAS}|en aucun cas)`],
  ),
  words(
    "can",
    [CAN, MAY],
    ["(?<!(?:ne|n['’]y|n['’]en|ne l(?:es?|a|ui|eur)) )(?:peut|peuvent|pouvez|pourra|pourront|pourrez)(?! ne(?!\\p{L}))"],
  ),
];
