import type { Sides } from "#posting";

/** What words of a group are to a reader of a posting. */
export interface FactGroup {
  /** Whether a word of the group is a fact by itself, or only where it takes the place of another of the group. */
  readonly alone: boolean;
  /** Meanings that exclude each other; the words of one are synonyms. Commas part the words, `*` stands for any ending; `~` marks a word that counts only where it takes another’s place. */
  readonly meanings: readonly Sides<string>[];
}

const group = (alone: boolean, ...lines: readonly string[]): FactGroup => ({
  alone,
  meanings: lines.map((line) => {
    const [en = "", fr = ""] = line.split("|");
    return { en, fr };
  }),
});

/**
 * Words that state a fact of a posting, by what excludes what: status, hours, place, language, clearance, degree, season, duty.
 * General knowledge of how postings are written in both languages; no list of anyone's.
 */
const FACTS: readonly FactGroup[] = [
  group(true, "permanent, permanently, indeterminate, ongoing position | permanent*, indeterminee*, indetermine*, en permanence",
    "temporary, temporarily, acting, fixed-term, short-term, ~term, term position, term appointment, limited-term | temporaire*, interimaire*, interim, a duree determinee, determine, determinee, par interim, a terme",
    "casual, occasional | occasionnel*", "seasonal | saisonnier*, saisonniere*"),
  group(true, "full-time, full time | a temps plein, temps plein, temps complet", "part-time, part time | a temps partiel, temps partiel", "on call, on-call, standby | sur appel, de garde, disponibilite"),
  group(true, "paid, remunerated, compensated | paye*, remunere*", "unpaid, volunteer, voluntary, without pay | non paye*, non remunere*, benevole*, sans solde, benevolat"),
  group(true, "required, requirement*, mandatory, compulsory, obligatory, essential, necessary, needed, a must, must-have, ~must, ~need, ~needs, ~shall, ~have to, ~has to, necessarily, indispensable | requis, requise, requises, exige, exigee, exiges, exigees, exigence*, obligatoire*, obligatoirement, essentiel*, necessaire*, necessairement, indispensable*, imperatif*, imperative*, ~besoin, ~doit, ~doivent, ~devez, ~devrez, ~devra, ~devront, ~faut, ~faudra",
    "asset*, preferred, preferably, desirable, desired, optional, optionally, nice to have, ideally, bonus, ~may, ~can, ~could | atout*, souhaitable*, souhaite*, facultatif*, facultative*, optionnel*, de preference, idealement, ~peut, ~peuvent, ~pouvez, ~pourrez, ~pourra, ~pourront, ~pourrait, ~pourriez",
    "should, recommended | ~devrait, ~devraient, ~devriez, recommande*"),
  group(true, "remote, remotely, telework*, work from home, working from home, from home, virtual, virtually, online, at a distance | a distance, teletravail*, virtuel*, en ligne, de chez vous, chez vous, de la maison",
    "on-site, on site, onsite, in person, in-person, at the office, in the office, in-office, face-to-face | sur place, en personne, au bureau, presentiel, en presentiel, sur les lieux", "hybrid | hybride*"),
  group(true, "English | anglais, anglaise, anglaises, anglophone*", "French | francais, francaise, francaises, francophone*", "bilingual, bilingualism, both official languages, both languages | bilingue*, bilinguisme, deux langues officielles, deux langues", "unilingual | unilingue*", "Spanish | espagnol*", "Indigenous language*, Inuktitut, Cree | langue* autochtone*, inuktitut, cri"),
  group(true, "top secret | tres secret*", "secret | secret", "reliability, reliability status | fiabilite", "enhanced reliability | fiabilite approfondie", "protected b | protege b", "protected a | protege a", "unclassified | sans classification, non classifie*", "confidential | confidentiel*"),
  group(true, "high school, secondary school, secondary education | secondaire", "college, diploma | collegial*, diplome d'etudes collegiales, college, cegep", "bachelor*, undergraduate | baccalaureat*, premier cycle, bachelier*", "master* degree, master, masters | maitrise*, deuxieme cycle", "doctorate, doctoral, phd, ph.d | doctorat*, doctoral*", "certificate, certification | certificat*, certification*"),
  group(true, "senior, sr | principal, principale, principaux, principales, chevronne*, superieur, superieure", "junior, jr, entry-level, entry level | subalterne*, junior*, debutant*", "intermediate | intermediaire*", "assistant, deputy, associate | adjoint*, associe*", "chief | en chef"),
  group(true, "spring | printemps", "summer | ~ete", "fall, autumn | automne", "winter | hiver"),
  group(true, "weekend*, weekends | fin de semaine, fins de semaine", "weekday* | jours de semaine, jour de semaine"),
  group(true, "internal, internally | interne*, a l'interne", "external, externally | externe*, a l'externe"),
  group(true, "eligible, eligibility | admissible*, admissibilite", "ineligible, not eligible, excluded | inadmissible*, non admissible*, exclu*"),
  group(true, "federal | federal, federale, federaux, federales", "provincial | provincial*, provinciaux", "territorial | territorial*, territoriaux", "municipal | municipal*, municipaux"),
  group(true, "citizen*, citizenship | citoyen*, citoyennete", "permanent resident* | resident* permanent*"),
  group(true, "not, never, cannot, neither, nor | pas, jamais, aucun, aucune, ni, nullement"),
  group(true, "only, solely, exclusively | seulement, uniquement, exclusivement, seul, seule, seuls, seules"),
];

/** Words that are opposites and, alone, are often no more than a turn of phrase. */
const OPPOSED: readonly FactGroup[] = [
  group(false, "second, seconds | seconde*", "minute* | minute*", "hour, hours, hourly | heure*, horaire", "day, days, daily | jour, jours, journee*, quotidien*", "week, weeks, weekly | semaine*, hebdomadaire*", "month, months, monthly | mois, mensuel*", "year, years, yearly, annual, annually | an, ans, annee*, annuel*", "quarter, quarterly | trimestr*"),
  group(false, "metre*, meter* | metre*", "kilometre*, kilometer*, km | kilometre*, km", "mile* | mille*", "centimetre*, cm | centimetre*, cm", "kilogram*, kg | kilogramme*, kg", "pound*, lb, lbs | livre*, lb", "gram* | gramme*", "tonne* | tonne*", "litre*, liter* | litre*"),
  group(false, "hundred* | cent, cents, centaine*", "thousand* | mille, milliers", "million* | million*", "billion* | milliard*"),
  group(false, "public, publicly | public, publique, publics, publiques", "private, privately | prive, privee, prives, privees"),
  group(false, "open, opened, opens | ouvert, ouverte, ouverts, ouvertes, ouvre, ouvrent", "closed, closes, shut | ferme, fermee, fermes, fermees, ferment"),
  group(false, "inclusive, inclusively | inclusif*, inclusive*, inclusivement", "exclusive | exclusif*, exclusive*"),
  group(false, "online | en ligne", "offline | hors ligne"),
  group(false, "large, big, great, larger, largest, major | grand, grande, grands, grandes, gros, grosse, majeur*", "small, little, smaller, smallest, minor | petit, petite, petits, petites, mineur*"),
  group(false, "new, newer, newest | nouveau, nouveaux, nouvelle, nouvelles, neuf, neuve, nouvel", "old, older, former, previous | ancien, anciens, ancienne, anciennes, vieux, vieille, precedent*", "current, existing | actuel*, existant*"),
  group(false, "always | toujours", "never | jamais", "sometimes, occasionally | parfois, a l'occasion", "often, frequently | souvent, frequemment", "rarely, seldom | rarement"),
  group(false, "before, prior | avant", "after, following | apres", "during | pendant, durant"),
  group(false, "at least, minimum, no less than, minimal | au moins, minimum, au minimum, minimal*", "at most, maximum, no more than, up to, maximal | au plus, maximum, au maximum, maximal*, jusqu'a"),
  group(false, "all, every, each, everyone, any | tous, toutes, tout, toute, chaque, chacun, chacune", "some, certain, several, many, a few | certains, certaines, quelques, plusieurs, certain, certaine", "no, none, nobody | aucun, aucune, nul, nulle", "most | la plupart, majorite", "half | la moitie, demi*"),
  group(false, "both | les deux, tous deux, toutes deux", "either, one of | l'un ou l'autre, l'une ou l'autre, l'un des, l'une des, une des, un des"),
  group(false, "including, includes, included, include | y compris, incluant, inclus, incluse, comprend, comprenant, notamment", "excluding, except, excludes, excluded, other than | a l'exclusion, a l'exception, sauf, excluant, exclu, exclue, hormis"),
  group(false, "with | avec", "without | sans"),
  group(false, "more, greater, higher | plus, davantage, superieur*", "less, fewer, lower | moins, inferieur*"),
  group(false, "and | et", "or | ou"),
  group(false, "over, above, exceed*, exceeding | au-dessus, au-dela, plus de, depass*", "under, below, within | au-dessous, en dessous, moins de, sous"),
  group(false, "can, able | peut, peuvent, pouvez, pouvons", "cannot, unable | ne peut, ne pouvez, incapable*"),
  group(false, "high, highest | haut, haute, hauts, hautes, eleve*", "low, lowest | bas, basse, basses, faible*", "medium, moderate | moyen*, modere*"),
  group(false, "first, initial | premier*, premiere*, initial*", "second | deuxieme*, second, seconde", "third | troisieme*", "last, final | dernier*, derniere*, final*", "next | prochain*, suivant*"),
  group(false, "written, writing, in writing | ecrit*, redaction, par ecrit", "oral, orally, spoken, verbal, verbally, speaking | oral*, parle*, oraux, verbal*", "reading | lecture", "listening | ecoute"),
  group(false, "indoor*, inside, indoors | interieur*, a l'interieur", "outdoor*, outside, outdoors | exterieur*, a l'exterieur, en plein air, dehors"),
  group(false, "morning* | matin*, matinee*", "afternoon* | apres-midi", "evening* | soir*, soiree*", "night*, overnight | nuit*, nocturne*"),
  group(false, "early, earlier | tot, hatif*", "late, later | tard, tardif*"),
  group(false, "increase*, increasing, raise*, rise, grow* | augment*, hausse*, croit, accroi*", "decrease*, decreasing, reduce*, reduction*, lower*, cut | diminu*, baisse*, redui*, reduction*"),
  group(false, "direct, directly | direct, directe, directs, directes, directement", "indirect, indirectly | indirect*"),
  group(false, "individual, individually, alone, independently | individuel*, individuellement, seul, seule, autonome*", "team, group, collective, collectively, together | equipe*, groupe*, collectif*, collectivement, ensemble"),
  group(false, "north, northern | nord", "south, southern | sud", "east, eastern | est", "west, western | ouest"),
  group(false, "local, locally | local, locale, locaux, locales", "regional | regional*, regionaux", "national, nationally | national*, nationaux", "international, global, worldwide | international*, internationaux, mondial*"),
  group(false, "urban, city | urbain*", "rural | rural*, ruraux"),
  group(false, "voluntary, volunteer* | volontaire*, benevol*", "forced | force*"),
  group(false, "accept*, accepted | accept*", "refuse*, reject*, decline* | refus*, rejet*"),
  group(false, "available | disponible*", "unavailable | indisponible*, non disponible*"),
  group(false, "employer* | employeur*", "employee* | employe, employee, employes, employees", "contractor* | entrepreneur*, contractuel*"),
  group(false, "mentor* | mentor*", "mentee* | mentore*"),
  group(false, "theory, theoretical | theori*", "practice, practical, hands-on | pratique*"),
  group(false, "day shift*, daytime | quart* de jour, de jour", "night shift*, nighttime | quart* de nuit, de nuit"),
  group(false, "start*, begin*, beginning | debut*, commenc*", "end, ends, ending, finish* | fin, finit, termin*, acheve*"),
  group(false, "hire, hires, hiring, recruit* | embauch*, recrut*", "dismiss*, lay off, fire | congedi*, licenci*, mise a pied"),
  group(false, "buy*, purchase* | achet*, achat*", "sell*, sale*, sold | vend*, vente*"),
  group(false, "lend* | prete, pretez, preter, pretent", "borrow* | emprunt*"),
  group(false, "by mail, post | par la poste, par courrier", "by email, by e-mail | par courriel", "by phone, by telephone | par telephone", "by fax | par telecopieur"),
  group(false, "paper, printed | papier, imprime*", "electronic, digital | electronique*, numerique*"),
  group(false, "simple, easy, basic | simple*, facile*, de base", "complex, difficult, advanced | complexe*, difficile*, avance*"),
  group(false, "short, brief | court*, bref, breve", "long, extended, lengthy | long, longue, longs, longues, prolonge*"),
  group(false, "light | leger*, legere*", "heavy | lourd*"),
  group(false, "strong, excellent, superior | solide*, excellent*, fort, forte", "weak, poor | faible*, mauvais*", "good | bon, bonne, bons, bonnes"),
  group(false, "positive, positively | positif*, positive*", "negative | negatif*, negative*"),
  group(false, "formal, formally | formel*, officiel*", "informal, informally | informel*, officieux*"),
  group(false, "same | meme, memes, identique*", "different, another | different*, autre*"),
  group(false, "men, man, male | homme*, masculin*", "women, woman, female | femme*, feminin*"),
  group(false, "adult* | adulte*", "child, children | enfant*", "youth, young | jeune*, jeunesse", "senior citizen*, elder* | aine*, personnes agees"),
  group(false, "left | gauche", "right | droite"),
  group(false, "gross | brut*", "net | net, nette, nets"),
  group(false, "single | unique*, simple", "double | double*", "multiple | multiple*"),
  group(false, "active, actively | actif*, active*, activement", "inactive | inactif*, inactive*"),
  group(false, "safe, safely | securitaire*, sur, sure", "dangerous, hazardous, unsafe | dangereu*, non securitaire*"),
  group(false, "hot, warm | chaud*", "cold, cool | froid*"),
  group(false, "legal, lawful | legal*, legaux, licite*", "illegal, unlawful | illegal*, illegaux, illicite*"),
  group(false, "fixed | fixe*", "flexible, variable | flexible*, souple*, variable*"),
  group(false, "rotating, shift* | rotatif*, rotation, quart*", "regular | regulier*, reguliere*"),
  group(false, "domestic, Canadian | national*, interieur*, canadien*", "foreign, overseas, abroad | etranger*, etrangere*"),
];

/** All groups: those whose words are facts by themselves first. */
export const FACT_GROUPS: readonly FactGroup[] = [...FACTS, ...OPPOSED];
