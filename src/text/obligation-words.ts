import type { Sides } from "#posting";

/** What a small word does to a requirement. `not` and `and-or` have no opposite: what counts is whether the other side says it too. */
export type Sense =
  | "required"
  | "asset"
  | "must"
  | "may"
  | "duty"
  | "should"
  | "will"
  | "at least"
  | "at most"
  | "senior"
  | "principal"
  | "junior"
  | "full-time"
  | "part-time"
  | "permanent"
  | "temporary"
  | "before"
  | "after"
  | "internal"
  | "external"
  | "experience"
  | "ability"
  | "and-or"
  | "not"
  | "only";

/** Words of one sense: `says` means it whatever stands around it, `admits` may mean it, and so answers to the other side’s word. */
export interface SenseWords {
  readonly says: Sides<string>;
  readonly admits: Sides<string>;
}

/** Commas part the words; `*` stands for any letters. `says` words answer too. */
export const TABLE: Readonly<Record<Sense, SenseWords>> = {
  required: {
    says: {
      en: "mandatory, compulsory, obligatory, required, is a requirement, are requirements, a must, is essential, are essential, essential qualification*, (?<=\\()essential",
      fr: "obligatoire*, exigé*, requis, requise, requises, impérati*, indispensable*, est essentiel, est essentielle, sont essentiels, sont essentielles, qualification* essentielle*, (?<=\\()essentiel*",
    },
    admits: {
      en: "must, need*, necess*, require*, essential*, imperative, critical, crucial, vital, have to, has to, shall, oblig*, prerequisite*, expect*, ask*, demand*, only, key",
      fr: "doi*, dev*, nécess*, besoin*, essentiel*, exig*, requ*, faut, faudra, il faut, oblig*, primordial*, crucia*, vita*, préalable*, attend*, demand*, critique*, clé*, condition*",
    },
  },
  asset: {
    says: {
      en: "an asset, assets include, asset qualification*, nice to have, nice-to-have*, preferred, preferably, desirable, is a plus, are a plus, be a plus, a strong plus, is a bonus, would be a bonus, is an advantage, be an advantage, considered an advantage, advantageous, optional, optionally, ideally",
      fr: "un atout, des atouts, souhaitable*, souhaité*, de préférence, serait un plus, est un plus, constitue un plus, considéré* comme un avantage, facultati*, optionnel*, idéalement, qualification* constituant un atout",
    },
    admits: {
      en: "asset*, prefer*, ideal*, bonus*, plus, option*, advantag*, benefi*, may, might, can, could, would, should, wish*, want*, desir*, recommend*, suggest*, encourag*, favour*, favor*, welcome*, help*, useful, value*, valuable, interest*, as needed, as required, if needed, best, better, instead, not required, not mandatory, not compulsory, not necessary, n't have to, n't need",
      fr: "atout*, préf*, privilégi*, favoris*, souhait*, idéal*, option*, avantag*, un plus, peut, peuvent, pouv*, pourr*, éventuel*, désir*, recommand*, conseill*, suggér*, encourag*, devrai*, aimer*, apprécié*, bienvenu*, utile*, intérêt*, intéress*, voulu*, prime, au besoin, valor*, mieux, plutôt, pas obligatoire*, non obligatoire*, pas exigé*, pas requis*, pas nécessaire*",
    },
  },
  must: {
    says: {
      en: "must, shall, have to, has to, need to, needs to, need the, needs the, need a, needs a, need an, needs an, need your, need written",
      fr: "doit, doivent, devez, devra, devront, devrez, il faut, il faudra, obligatoirement",
    },
    admits: {
      en: "need*, necess*, requir*, mandatory, oblig*, compulsory, should, supposed, expected, ought, is to, are to, got to, had to, having to, due, imperative, bound, owe*, only, unless, until",
      fr: "seulement, uniquement, seul*, sauf, devoir, devrai*, devait, devaient, devant, dû, dus, due, dues, faut, faudra*, fallait, faille, exig*, nécess*, besoin*, oblig*, requi*, tenu*, impérati*, indispensable*, contraint*, forcé*",
    },
  },
  may: {
    says: {
      en: "may, can, is optional, are optional",
      fr: "peut, peuvent, pouvez, pourra, pourront, pourrez, pourrait, pourraient, pourriez, facultatif, facultative, facultatifs, facultatives",
    },
    admits: {
      en: "might, could, able, unable, abilit*, possib*, impossib*, potential*, option*, perhaps, maybe, allow*, permit*, let, lets, enable*, cannot, can't, capab*, sometimes, occasional*, likely, eligible, entitled, when, if",
      fr: "peut-être, pouv*, pourr*, puiss*, possib*, impossib*, potenti*, éventuel*, parfois, permet*, permis*, permettr*, autoris*, suscept*, capab*, mesure de, option*, risqu*, arrive*, au besoin, admissible*, loisible",
    },
  },
  // As "must", without what a recommendation answers to: “must” and « devrait » are not the same.
  duty: {
    says: {
      en: "must, shall, is mandatory, are mandatory, is compulsory, are compulsory",
      fr: "doit, doivent, devez, devra, devront, devrez, il faut, il faudra, obligatoire*",
    },
    admits: {
      en: "need*, necess*, requir*, mandatory, oblig*, compulsory, have to, has to, had to, having to, got to, due, imperative, bound, is to, are to, be to, only, never, ensure*, make sure, please, essential*, important, critical, always, cannot, not",
      fr: "dû, due, dues, doi*, devo*, devant, faut, faudra, faille, falloir, exig*, nécess*, besoin*, oblig*, requi*, tenu*, impérati*, indispensable*, contraint*, forcé*, veuillez, prière, essentiel*, important*, assurer, assurez, assure, assurent, assurons, assurera, veill*, toujours, pas, à fournir, à remettre",
    },
  },
  should: {
    says: {
      en: "(?<!^)should(?! you), is recommended, are recommended, strongly recommended, highly recommended, are recommended, is advisable, are encouraged, is encouraged",
      fr: "devrait, devraient, devriez, devrions, est recommandé*, sont recommandé*, fortement recommandé*, vivement recommandé*, est conseillé*, sont conseillé*, fortement conseillé*, est souhaitable",
    },
    admits: {
      en: "should, ought, recommend*, advis*, suggest*, encourag*, best, better, prefer*, asset*, may, can, could, might, would, supposed, expect*, if, in case, let, invit*, desir*, likely, probably, supposed, tend*, option*",
      fr: "devrai*, devri*, recommand*, conseill*, préfér*, souhait*, peu*, pouv*, pourr*, mieux, faudrait, convient, conviendrait, suggér*, encourag*, invit*, lieu, avisé, atout*, idéal*, facult*, option*, si, en cas",
    },
  },
  will: {
    says: { en: "will", fr: "sera, seront, serez" },
    admits: {
      en: "will, shall, would, going to, is to, are to, must, 'll, *'ll, not",
      fr: "\\p{L}+r(?:a|ont|ez|ons|ai|as), devr*, doi*, va, vont, pas, si",
    },
  },
  "at least": {
    says: {
      en: "at least, a minimum of, minimum of, no less than, no fewer than, not less than",
      fr: "au moins, au minimum, un minimum de, à tout le moins, pas moins de, minimum",
    },
    admits: {
      en: "minim*, or more, more than, over, above, or higher, or better, least, greater, exceed*, beyond, and up, or older",
      fr: "minim*, moins, ou plus, et plus, supérieur*, dépass*, excéd*, à partir de, ou mieux, au-dessus, au-delà",
    },
  },
  "at most": {
    says: {
      en: "at most, a maximum of, maximum of, no more than, not more than, not exceeding, at the most, up to",
      fr: "au plus, au maximum, un maximum de, pas plus de, tout au plus, maximum, jusqu'à",
    },
    admits: {
      en: "maxim*, less than, fewer than, under, below, within, or less, or fewer, exceed*, only, limit*, latest, until, or younger",
      fr: "maxim*, au plus, ou moins, moins de, inférieur*, jusqu'*, dépass*, excéd*, limit*, seulement, au plus tard, au-dessous",
    },
  },
  senior: {
    says: { en: "senior, sr", fr: "chevronné*, sénior*, senior, seniors" },
    admits: {
      en: "senior*, principal*, lead*, chief, head, expert*, experience*, seasoned, advanced, high*, superior, upper, executive*, director*, veteran*, elder*, older, skilled, mature",
      fr: "principa*, supérieur*, chevronné*, sénior*, senior*, expérimenté*, expérience*, expert*, chef*, haut*, dirigeant*, cadre*, direction*, directeur*, directrice*, aîné*, âgé*, aguerri*, confirmé*, avancé*, ancien*, ancienneté, responsable*, gestionnaire*, premi*, grade*, élevé*, sr",
    },
  },
  principal: {
    says: { en: "principal", fr: "principal, principale, principaux, principales, supérieur, supérieure, supérieurs, supérieures" },
    admits: {
      en: "senior*, lead, chief, head, expert*, experience*, advanced, high*, superior, upper, top, main, primary, key, major, core, executive*, director*, leading, home, ceo, cio, cto, cfo",
      fr: "chevronné*, sénior*, senior*, expérimenté*, expert*, chef*, haut*",
    },
  },
  junior: {
    says: { en: "junior, entry-level, entry level, jr", fr: "débutant*, junior, juniors, subalterne*" },
    admits: {
      en: "junior*, entry*, beginner*, beginning, new, early, recent, graduat*, trainee*, apprentic*, intern, interns, assistant*, associate*, subordinate*, young*, report*, lower, novice*",
      fr: "débutant*, début*, junior*, subalterne*, entrée, premier échelon, adjoint*, jeune*, récent*, diplômé*, stagiaire*, apprent*, subordonné*, recrue*, novice*, inférieur*, auxiliaire*, relève",
    },
  },
  "full-time": {
    says: { en: "full-time, full time", fr: "temps plein, plein temps, temps complet" },
    admits: { en: "full*", fr: "plein*, complet*" },
  },
  "part-time": {
    says: { en: "part-time, part time", fr: "temps partiel, mi-temps" },
    admits: { en: "part*, half*", fr: "partiel*, partie*, mi-temps, demi*" },
  },
  permanent: {
    says: { en: "permanent, permanently, indeterminate", fr: "permanent*, indéterminé*" },
    admits: {
      en: "perman*, indetermin*, ongoing, long-term, lasting, forever, undetermined, indefinite*",
      fr: "perman*, indétermin*, durable*, long terme, définitif*, définitiv*",
    },
  },
  temporary: {
    says: {
      en: "temporary, temporarily, term position, fixed-term, specified period, casual position",
      fr: "temporaire*, temporairement, durée déterminée, période déterminée, poste occasionnel",
    },
    admits: {
      en: "tempor*, term, casual, short-term, specified, fixed, interim, acting, seasonal, contract*, occasional*",
      fr: "tempor*, déterminé*, occasionnel*, intérim*, contrat*, saison*, court terme, provisoire*, momentan*, ponctuel*",
    },
  },
  before: {
    says: { en: "before, prior to", fr: "avant" },
    admits: {
      en: "prior, until, earlier, previous*, first, advance, ahead, then, ago, not",
      fr: "auparavant, préalable*, d'ici, précéd*, d'abord, antérieur*, jusqu'*, ne, n'*",
    },
  },
  after: {
    says: { en: "after", fr: "après" },
    admits: {
      en: "after*, follow*, once, later, then, since, upon, post, past, when, next, until, not",
      fr: "après*, suite, suiv*, une fois, ensuite, depuis, puis, postérieur*, dès, ultérieur*, à la fin, ne, n'*",
    },
  },
  internal: {
    says: { en: "internal, internally", fr: "interne, internes, à l'interne" },
    admits: { en: "intern*, in-house, inside, within, inner, employees", fr: "intern*, interieur, intérieur*, à même, sein" },
  },
  external: {
    says: { en: "external, externally", fr: "externe, externes, à l'externe" },
    admits: { en: "extern*, outside, out*, third, public", fr: "extern*, extérieur*, hors, tiers, public*" },
  },
  experience: {
    says: { en: "experience", fr: "expérience" },
    admits: {
      en: "experience*, background, track record, have, has, having, had, past, previous*, proven, demonstrated, skilled, worked, *ed",
      fr: "expérience*, expériment*, vécu*, antécédent*, acquis*, a, avez, ayant, avoir, antérieur*, parcours, bagage, déjà, *é, pratique, connaiss*, maîtris*",
    },
  },
  ability: {
    says: { en: "ability, able to, capable", fr: "capacité, aptitude, capable, capables, en mesure" },
    admits: {
      en: "abilit*, able, capab*, can, skill*, aptitude, capacity, enabl*, competen*, talent*, know*, may, could, effective*, good",
      fr: "capac*, aptitude*, capable*, mesure, peut, peuv*, pouv*, pourr*, habile*, compét*, savoir, sait, savez, permet*, faculté*, talent*",
    },
  },
  "and-or": {
    says: { en: "and/or, and / or, and-or", fr: "et/ou, et / ou, et-ou, and/or" },
    admits: { en: "or, either, any", fr: "ou, soit, voire, n'importe" },
  },
  not: {
    says: {
      en: "not, *n't, cannot, never, no longer, nobody, no one, without, no(?! (?:later|more|less|fewer|matter|doubt|longer|one|problem|need|sooner|further|other|cost|charge|obligation)\\b|\\.|\\x2c)",
      fr: "pas, jamais, aucun, aucune, sans, nul ne, nulle, personne ne, (?<=(?<!\\p{L})(?:ne\\s|n')(?:les?\\s|la\\s|l'|y\\s)?\\p{L}+\\s(?:à\\s|de\\s)?)(?:personne|rien), (?<=n'(?:y )?\\p{L}+\\s|(?<!\\p{L})ne\\s\\p{L}+\\s)plus(?! (?:de|d'|que|qu'|tard|tôt|grand|long|loin|\\p{L}+ que))",
    },
    admits: {
      en: `closed, shut, no, none, nor, neither, nothing, nobody, nowhere, without, non*, una*, unb*, unc*, unde(?!r(?: |st|g|l|w|t))*, undi*, undo*, une*, unf*, unh*, unj*, unk*, unl*, unm*, unn*, uno*, unp*, unq*, unr*, uns*, unt*, unu*, unv*, unw*, disab*, disad*, disag*, disall*, disap*, disc(?!uss|over|ount|ip|retion|ern)*, disr*, ill(?!ust|ness)*, imp(?!ort|rov|act|lem|lic|ly|lie|ress|os(?!s)|era)*,
        immat*, inab*, inac*, inad*, inap*, incap*, incomp*, incon*, incor(?!por)*, ineff*, inel*, inex*, insuf*, inv(?!it|est|oic|olv|ent)*, irr(?!ig)*, mis(?!sion)*, *less, *lessly, lack*, fail*, refus*, avoid*, except*, exclu*, only, few*, rather, instead, prevent*, stop*, free, deny, denie*, absen*, otherwise, up to, at most, maxim*,
        hard*, too, beyond, regardless, else, difficult*, wrong, away, different*, out, outside, hidden, yet, reject*, prohibit*, forbid*, ban, bans, banned, barred, limit*, just, ignor*, skip*, resist*, omit*, remov*, off, against, alone, any, anything, anyone,
        struggle*, lose*, losing, ceas*, minor, oppos*, rare*, little, longer, despite, void, far, still, over, waive*, exempt*, zero, option*, below, under, within, shy, bad, replac*, doubt*, nil, minim*, least, last, wait, waits, waiting`,
      fr: `fermé*, passe de, passent de, passer de, au plus, maxim*, jusqu*, défense d*, défendu*, in*ble, in*bles, im(?!meub)*ble, im(?!meub)*bles, il*ble, il*bles, ir*ble, ir*bles, ne, n'*, non*, ni, nul*, rien, personne, sans, sauf, excep*, hors, inac*, inad*, inap*, incap*, incert*, incomp*, inconn*, inconv*, incorr*, indispon*, inef*, inex*, inutil*, insuf*, intol*, inval*, invis*, inoff*, injust*, inég*, imp*, irr*, ill*, désa*, déso*, discon*,
        mal, malgré, manqu*, absen*, évit*, empêch*, refus*, exclu*, interdi*, seul*, uniquement, plutôt, lieu, moins, peu, difficil*, autrement, faute, contre, défaut, oubli*, ignor*, cess*, arrêt*, peine, sinon, loin, exempt*, quel que, quels que, quelle que, importe,
        à part, hormis, trop, oppos*, rejet*, limit*, rare*, élimin*, retir*, prohib*, supprim*, omis*, omet*, dépourvu*, guère, abst*, priv*, proscri*, zéro, quoique, bien que, différ*, échou*, facult*, option*, confus*, superflu*, libre*, dispens*, déconseill*, au-delà, rempl*, attendre, attend, attendez`,
    },
  },
  only: {
    says: {
      en: "only, solely, exclusively",
      fr: "seulement, uniquement, exclusivement, seuls les, seules les, seul le, seule la, seul un, seule une",
    },
    admits: {
      en: "on*, sole*, exclusive*, just, alone, except, limit*, restrict*, strict*, unless, single, simpl*, pure*, mere*, specific*, but, other than, unique*, until, merely, not, *n't, nothing, few*, particular*, special*, mainly, dedicated, one, entire*, must",
      fr: "ne, n'*, seul*, unique*, exclusi*, limit*, restr*, stricte*, sauf, simple*, juste, rien, que, qu'*, pur*, spécifi*, réserv*, particuli*, hormis, à moins, précis*, avant tout, dès, lorsqu*, suffi*, ni, sans, aucun*, entièrement, doi*, il faut, il fallait, il faudra",
    },
  },
};

/** Set phrases in which a small word has lost its meaning; they are passed over, and answer to nothing. */
export const PHRASES: Sides<string> = {
  en: `not only, but not limited to, not limited to, whether or not, not to mention, hesitate, if not, no matter, last but not least, why not, can't wait, not-for-profit, cannot but, could not but, can not but, cannot help but, no choice but, no more than, not more than, not less than, no less than, no fewer than,
    not exceeding, without hesitation, without delay, without notice, without further ado, without exception, no doubt, with or without, as required, if required, when required, where required, can't help, not just, whether or not, or not, english only, in english only, in french only,
    couldn't agree more, could not agree more, can't agree more, couldn't be *er, could not be *er, couldn't be more, could not be more, couldn't have * better, can't go wrong, cannot go wrong, can't thank, cannot thank, can't say enough, can't recommend, no wonder`,
  fr: "sans doute, sans danger, sans risque, sans autre indication, sans autre précision, sans cesse, sans tarder, sans délai, sans frais, sans exception, sans hésiter, sans faute, sans plus, sans oublier, sans compter, sans abri, sans-abri, avec ou sans, non souhaité, non souhaitée, non souhaités, non souhaitées, sans égard, n'hésitez pas, ne manquez pas, pas seulement, pas uniquement, pas juste, pas moins de, pas plus de, pas à pas, premier pas, premiers pas, d'après, n'oubliez pas, en anglais seulement, en français seulement, anglais seulement, français seulement, peut-être, ou non(?! souhait), ou pas, plus que jamais, n'est-ce pas, grand pas, autres pas, pas vers, on ne peut plus, on ne peut mieux",
};

/** Words that deny outright, for a “not” that nothing weaker answers to: “never”, “must not”, what the other side says with the opposite word. */
export const DENIALS: Sides<string> = {
  en: `not, *n't, cannot, never, no, none, nor, neither, nothing, nobody, nowhere, without, rarely, seldom, hardly, free, refus*, prohibit*, forbid*, avoid*, refrain*, except*, only, unless, prevent*, ban, bans, banned, stop*, lose, loses, lost, losing,
    fail*, lack*, ceas*, instead, too, outside, exclu*, non*, exempt*, restrict*, unable, until, at most, maximum, up to, limit*, closed, out of, sold out, gone, always, discontinued, obsolete, expired, ran out, run out, retired, former, formerly, used to, remov*, dropp*`,
  fr: `ne, n'*, non, ni, nul*, rien, (?<!(?:la|une|toute|chaque|cette|par|autre|première|seule|de) )personne(?! (?:qui|\\p{L}+ée?(?!\\p{L})|\\p{L}+ue(?!\\p{L}))), sans, aucun*, jamais, pas, interdi*, évit*, empêch*, refus*, exclu*, uniquement, sauf, abst*, prohib*, proscri*, cess*, arrêt*, abri, hors, rare*, exempt*, libre*, seulement, trop, moins, incapable*, au plus, maximum, jusqu*, limit*, fermé*, défense d*, défendu*, toujours, rupture, épuisé*, échu*, expiré*, périmé*, désuet*, désuète*, ancien*`,
};

/** Words that call something an asset, or less than required: what answers to “is an asset”, which “can” or « mieux » beside it does not. */
export const WISHES: Sides<string> = {
  en: `asset*, prefer*, ideal*, bonus*, plus, option*, advantag*, benefi*, desir*, nice to have, nice-to-have*, welcome*, useful, value*, valuable, favour*, favor*, recommend*, encourag*,
    interest*, would, help, helps, helpful, may help, can help, could help, you want, you wish, you need, you like, you'd like, wanted, wished, of your choice, not required, not mandatory, not compulsory, not necessary, n't have to, n't need`,
  fr: `atout*, préf*, privilégi*, favoris*, souhait*, idéal*, option*, avantag*, un plus, désir*, apprécié*, tant mieux, aide, aidera, aident, aideront, servir*, bienvenu*, utile*, intérêt*, intéress*, prime, valor*, recommand*, conseill*, encourag*, facultati*,
    serait, seraient, devrai*, aimer*, pas obligatoire*, non obligatoire*, pas exigé*, pas requis*, pas nécessaire*`,
};
