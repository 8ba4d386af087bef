import { type FactGroup, factGroup } from "#drift/fact-group";

const byNumber = (...lines: readonly string[]): FactGroup => ({ ...factGroup(false, ...lines), byNumber: true });
const look = (...lines: readonly string[]): FactGroup => ({ ...factGroup(false, ...lines), isLook: true });

/** Small words that set a number, a date or an amount in relation, and those of tense and quantity: closed classes of both languages. */
export const RELATIONS: readonly FactGroup[] = [
  // When: the deadline, what follows it, the start, the end, the span, the rhythm.
  byNumber(
    "by, before, prior to, within, no later than, not later than, on or before, in less than | au plus tard, avant, d'ici, dans, en moins de",
    "after, following, later than, past | apres, a la suite, passe",
    "since, from, starting, starting on, as of, beginning, beginning on, effective, between | depuis, entre, a compter de, a compter du, a partir de, a partir du, des, de, du",
    "until, till, up to, to, through | jusqu'a, jusqu'au, jusqu'aux, jusqu'en, a, au",
    "during, throughout, for, over | pendant, durant, sur, au cours de, au cours des, au cours du",
    "every, each | chaque, tous les, toutes les",
    "on | le jour du",
    "and | et",
    "or | ou",
  ),
  // How much: bounds of an amount.
  {
    ...byNumber(
      "at least, no less than, not less than, a minimum of, minimum | au moins, au minimum, un minimum de, minimum, minimal*",
      "at most, no more than, not more than, up to, a maximum of, maximum | au plus, au maximum, un maximum de, jusqu'a, maximum, maximal*",
      "more than, over, above, greater than, exceeding | plus de, plus que, superieur a, superieure a, au-dessus de, au-dela de",
      "less than, under, below, fewer than, lower than | moins de, moins que, inferieur a, inferieure a, au-dessous de, en dessous de",
    ),
    alone: true,
    isLook: true,
  },
  {
    ...factGroup(
      true,
      "about, approximately, approx, around, roughly, nearly, almost | environ, approximativement, a peu pres, autour de, pres de, presque",
      "exactly, precisely | exactement, precisement",
    ),
    byNumber: true,
    isLook: true,
  },
  byNumber(
    "high, tall, in height | de haut, de hauteur, en hauteur, haut, haute",
    "wide, broad, in width | de large, de largeur, en largeur, large",
    "long, in length | de long, de longueur, en longueur, long, longue",
    "deep, in depth | de profond, de profondeur, en profondeur, profond, profonde",
    "thick | d'epaisseur, epais, epaisse",
  ),
  // Rates: what an amount is counted by.
  factGroup(
    false,
    "per minute, a minute | par minute, la minute",
    "per hour, hourly, an hour | par heure, de l'heure",
    "per day, daily, a day | par jour, quotidien*",
    "per week, weekly, a week | par semaine, hebdomadaire*",
    "per month, monthly, a month | par mois, mensuel*",
    "per year, yearly, annually, a year, per annum | par an, par annee, annuel*",
    "per dose | par dose",
    "per person, each person, a person, per capita | par personne, par tete, chacun, chacune",
    "per family, per household | par famille, par menage, par foyer",
    "per group, per team | par groupe, par equipe",
    "per item, per unit, per piece | par article, par unite, par piece",
    "per visit | par visite, par consultation",
    "per kilometre, per kilometer, per km | par kilometre, par km",
  ),
  // Tense and mood, quantity: a language may say them otherwise, which asks for a look.
  look(
    "is, are, am | est, sont, suis, sommes, etes",
    "was, were, has been, have been, had been | etait, etaient, etiez, fut, furent, a ete, ont ete, avez ete",
    "will be, shall be, is going to be | sera, seront, serez, serons",
  ),
  { ...factGroup(true, "questionmark | questionmark"), isLook: true },
  {
    ...factGroup(
      true,
      "~if, ~provided, ~in case | ~si, ~s'il, ~s'ils, ~a condition, ~au cas",
      "~when, ~whenever, ~once | ~quand, ~lorsque, ~lorsqu, ~des que",
      "unless, except if, except when | a moins, sauf si, sauf s'il, sauf s'ils, sauf quand, sauf lorsque",
    ),
    isLook: true,
  },
  {
    ...factGroup(
      true,
      "all, every, each | tous, toutes, chaque",
      "~the, ~these, ~those | ~les, ~ces",
      "~some, ~certain | ~certains, ~certaines, ~quelques",
    ),
    isLook: true,
  },
  // « peu profonde » is no « profonde ».
  { ...factGroup(true, "hardly, scarcely, barely | peu, guere, a peine"), isLook: true },
];
