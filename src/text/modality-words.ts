import type { Sides } from "#posting";

/** What a clause does to what its verb says, from ban to duty; `none` is a form that looks like one and is none. */
export type Mode = "none" | "discouraged" | "need-not" | "ban" | "duty" | "permitted" | "recommended";

const BE = "(?:is|are|was|were|be|being|been)";
const NOT = `(?:(?:${BE} )?(?:not|no longer|never)|${BE}n['’]t)`;
const ADV = "(?:(?:also|always|still|now|strictly|expressly|generally|normally|strongly|highly|absolutely|therefore|usually|legally) )?";
const LET = "(?:allowed|permitted|permissible|welcome|admitted|authori[sz]ed)";
const BANNED = "(?:prohibited|forbidden|banned|disallowed)";
const DUE = "(?:required|needed|necessary|mandatory|compulsory|obligatory|obliged|obligated|essential)";

const EST = "(?:est|es|êtes|sommes|sont|était|étaient|sera|seront|serez|soit|soient|serait|seraient)";
const A = "(?:a|ont|avez|avons|aura|auront|aurez|ait|aient)";
const AUSSI =
  "(?:(?:aussi|toujours|strictement|formellement|désormais|donc|également|généralement|fortement|vivement|absolument|légalement) )?";
const PAS = "(?:pas|plus|jamais|aucunement|nullement|en aucun cas)";
const NE = "(?:ne |n['’])(?:(?:y|en|le|la|les|lui|leur|se|vous|nous) |l['’]|s['’]|y )?";
const PERMIS = "(?:permis(?:es?)?|autorisée?s?|admis(?:es?)?|tolérée?s?)";
const INTERDIT = "(?:interdite?s?|prohibée?s?|proscrite?s?|défendue?s?)";
const DU = "(?:obligatoires?|nécessaires?|exigée?s?|requis(?:es?)?|indispensables?|tenue?s?|obligée?s?|contrainte?s?|essentiel(?:le)?s?)";
const DOIT = "(?:dois|doit|doivent|devez|devons|devra|devront|devrez|devrons)";
const PEUT = "(?:peux|peut|peuvent|pouvez|pouvons|pourra|pourront|pourrez|pourrons)";
const DEVRAIT = "(?:devrait|devraient|devriez|devrions)";
const CONSEILLE = "(?:recommandée?s?|conseillée?s?|encouragée?s?|préférables?|souhaitables?|suggérée?s?)";

/** Forms in the order in which they are read: what an earlier one took is not read again. */
export const MODES: readonly { readonly mode: Mode; readonly says: Sides<readonly string[]> }[] = [
  {
    mode: "none",
    says: {
      en: [
        "(?:if|when|whenever|whether|what|all|everything|anything|where|in case|that) (?:\\p{L}+ ){1,2}(?:needs?|ha(?:ve|s)) to",
        "(?:can(?:not|['’]t)|don['’]t|do not) (?:wait|help|miss|forget|hesitate|worry|agree|guarantee)",
        "^should (?:you|\\p{L}+)",
        "may not (?:be(?! (?:\\p{L}+(?:ed|en|wn|pt|ght|ld)|done)(?!\\p{L}))|have|need|want|know|even|get|always)",
        "(?:in|of|on|by|from|to|and|or|since|until|early|late|mid|every|each|next|last|this) may",
        "may(?= (?:\\d|and|or|to))",
        "(?:a|the|per|each|tin) can",
        "(?:need(?: not|n['’]t)|do not need to|don['’]t (?:need|have) to) worry",
        // « Devrait » is a duty under a condition as well as advice.
        `would (?:not )?(?:also |then |still |first )?(?:have|need) to|would (?:not )?(?:also |then |still )?be ${ADV}${DUE}(?: to)?`,
        "as (?:required|needed|necessary)|(?:if|when|where) (?:required|needed|necessary)",
      ],
      fr: [
        "(?:s['’]|si|quand|lorsque|ce que|que|quoi|où) ?(?:vous|ils?|elles?|on) (?:devez|doit|doivent)",
        // It may be that not, or there is no need to.
        `${PEUT} ne pas`,
        `${NE}${PEUT} (?:pas )?(?:manquer|attendre|garantir)`,
        "n['’](?:hésitez|oubliez) pas|ne manquez pas|ne vous inquiétez pas|ne craignez rien",
        "au besoin|si nécessaire|s['’]il y a lieu",
      ],
    },
  },
  {
    mode: "discouraged",
    says: {
      en: ["should (?:not|never)", "shouldn['’]t", `${NOT} ${ADV}(?:recommended|advised|advisable|encouraged)`],
      fr: [`${NE}${DEVRAIT} ${PAS}`, `${NE}${EST} ${PAS} ${AUSSI}${CONSEILLE}`, `${EST} ${AUSSI}déconseillée?s?`],
    },
  },
  {
    mode: "need-not",
    says: {
      en: [
        "need(?: not|n['’]t)",
        "(?:do|does|did|will|would) (?:not|never) (?:\\p{L}+ly )?(?:need(?: to)?|have to|require)",
        "(?:do|does|did|wo|would)n['’]t (?:\\p{L}+ly )?(?:need(?: to)?|have to|require)",
        "(?:there is )?no need to",
        `${NOT} ${ADV}${DUE}(?: to)?`,
        `no (?:\\p{L}+ ){1,3}(?:is|are) ${DUE}`,
        "(?:is|are|be) (?:entirely |completely |purely )?(?:optional|voluntary)",
      ],
      fr: [
        `${NE}${A} ${PAS} à`,
        `${NE}${A} (?:${PAS} |aucun(?:ement)? |nul )besoin`,
        `(?:aucune? (?:\\p{L}+ ){1,3}?)?${NE}${EST} (?:${PAS} )?${AUSSI}${DU}`,
        `(?:pas|non) (?:obligatoires?|requis(?:es?)?|nécessaires?|exigée?s?)`,
        "(?:nul|pas|aucun) besoin de?",
        "inutile de",
        `${EST} (?:entièrement |tout à fait )?(?:facultati(?:f|ve)s?|optionnel(?:le)?s?)`,
      ],
    },
  },
  { mode: "permitted", says: { en: [`${NOT} ${ADV}${BANNED}`], fr: [`${NE}${EST} ${PAS} ${AUSSI}${INTERDIT}`] } },
  {
    mode: "ban",
    says: {
      en: [
        "(?:must|shall|may|can) (?:not|never)|cannot|(?:ca|must)n['’]t|can['’]t",
        `${NOT} ${ADV}(?:be )?${LET}(?: to)?`,
        `(?:${BE} )?${ADV}${BANNED}(?: from)?`,
        "no (?:\\p{L}+ ){1,3}(?:(?:is|are|will be) )?(?:allowed|permitted|admitted)",
        "(?:nobody|no one|no \\p{L}+) (?:may|can|must|shall)",
        "^no (?=\\p{L}+ing(?: (?:on|in|at|from|near|within|under|above|during|after|before|along|between|here|inside|outside)(?!\\p{L})|[.!]?$))",
        "^(?:please )?(?:do not|don['’]t|never)(?= \\p{L})",
        "(?:have|has) no right to",
        `(?:${NOT}) ${ADV}(?:free|entitled|at liberty) to`,
      ],
      fr: [
        `${NE}(?:${DOIT}|${PEUT}) (?:${PAS}|aucun\\p{L}*)`,
        // « Ne » alone denies with « pouvoir » and an infinitive (« ne peuvent être vendues »), unless « que » follows.
        `${NE}${PEUT}(?= (?:\\p{L}+er|\\p{L}+ir|\\p{L}+re)(?!\\p{L})(?! (?:\\p{L}+ )?qu))`,
        `${NE}(?:faut|faudra) ${PAS}`,
        `(?:aucune? (?:\\p{L}+ ){1,2}?)?${NE}${EST} (?:${PAS} )?${AUSSI}${PERMIS}`,
        `(?:pas|non) ${PERMIS}`,
        `(?:${EST} )?${AUSSI}${INTERDIT}`,
        "(?:défense|interdiction) d(?:e |['’])|(?:veuillez|prière de) ne pas",
        `${NE}${A} (?:${PAS} (?:le )?droit|aucun droit)`,
        `${NE}${EST} ${PAS} ${AUSSI}libres? de`,
        `^(?:ne |n['’])(?:\\p{L}+ )?\\p{L}+ez (?:pas|jamais|plus)`,
        "personne ne (?:peut|doit|pourra)",
      ],
    },
  },
  {
    mode: "permitted",
    says: {
      en: [
        `${BE} ${ADV}${LET}(?: to)?`,
        `(?<=^(?:\\p{L}+ ){1,2})(?:allowed|permitted|welcome)`,
        "(?:is|are) (?:also )?(?:free|entitled) to",
        "(?:have|has) the right to",
        `${BE} (?:also )?able to`,
        "may|can",
      ],
      fr: [
        `${EST} ${AUSSI}${PERMIS}`,
        `(?<=^\\p{L}+(?:er|ir|age|tion) )${PERMIS}`,
        "^permis de(?= \\p{L}+(?:er|ir|re)(?!\\p{L}))",
        `${EST} libres? de`,
        `${A} (?:aussi |également )?le droit`,
        `(?:il est )?loisible`,
        `${EST} (?:aussi |également )?(?:en mesure|capables?) d[e'’]`,
        PEUT,
      ],
    },
  },
  {
    mode: "recommended",
    says: {
      en: [
        "should|ought to",
        `${BE} ${ADV}(?:recommended|advised|advisable|encouraged|urged)`,
        "we (?:strongly |highly )?(?:recommend|suggest|advise|encourage)",
      ],
      fr: [
        DEVRAIT,
        `${EST} ${AUSSI}${CONSEILLE}`,
        "(?:nous|on) (?:vous |leur |lui )?(?:recommand(?:ons|e)|conseill(?:ons|e)|suggér(?:ons|e)|suggère|encourage(?:ons)?)",
        "(?:mieux vaut|il vaut mieux)",
      ],
    },
  },
  {
    mode: "duty",
    says: {
      en: ["must|shall|(?:needs?|ha(?:ve|s)|had) to", `(?:is|are|be|was|were) ${ADV}${DUE}(?: to)?`],
      fr: [DOIT, "(?:il )?(?:faut|faudra)", `${EST} ${AUSSI}${DU}`, "veuillez"],
    },
  },
];
