import { type FactGroup, factGroup, polarGroup } from "#drift/fact-group";
import { KINDS } from "#drift/kind-words";
import { OPPOSED } from "#drift/opposed-words";
import { RELATIONS } from "#drift/relation-words";
import type { Sides } from "#posting";

/** Words that make a duty one that may not arise, and those of the duty: “may have to”, « pourriez devoir ». */
const HEDGES: Sides<string> = {
  en: "may, might, could",
  fr: "peut, peuvent, pouvez, pourra, pourront, pourrez, pourrait, pourraient, pourriez, puisse, puissent, puissiez",
};
const DUTIES: Sides<string> = {
  en: "have to, need to, need, require, be required, be obliged, be needed, be necessary, be mandatory, be compulsory",
  fr: "devoir, avoir a, etre tenu, etre tenue, etre tenus, etre tenues, etre oblige, etre obligee, etre obliges, etre obligees, etre requis*, etre exige*, etre necessaire*, etre obligatoire*, s'averer necessaire*, exiger, necessiter, falloir",
};

/** Each of some words followed by each of others, as the table writes them. */
const combined = (first: string, then: string): string =>
  first
    .split(", ")
    .flatMap((one) => then.split(", ").map((two) => `~${one} ${two}`))
    .join(", ");

/**
 * Words that state a fact of a posting, by what excludes what: status, hours, place, language, clearance, degree, season, duty.
 * General knowledge of how postings are written in both languages; no list of anyone's.
 */
const FACTS: readonly FactGroup[] = [
  factGroup(
    true,
    "permanent, permanently, indeterminate, ongoing position | permanent*, indeterminee*, indetermine*, en permanence",
    "temporary, temporarily, acting, fixed-term, short-term, ~term, term position, term appointment, limited-term | temporaire*, interimaire*, interim, a duree determinee, determine, determinee, par interim, a terme",
    "casual, occasional | occasionnel*",
    "seasonal | saisonnier*, saisonniere*",
  ),
  factGroup(
    true,
    "full-time, full time | a temps plein, temps plein, temps complet",
    "part-time, part time | a temps partiel, temps partiel",
    "on call, on-call, standby | sur appel, de garde, disponibilite",
  ),
  factGroup(
    true,
    "paid, remunerated, compensated | paye*, remunere*",
    "unpaid, volunteer*, voluntary, without pay | non paye*, non remunere*, benevole*, sans solde, benevolat",
  ),
  factGroup(
    true,
    "is free, are free, free of charge, at no cost, no charge | gratuit*, sans frais",
    "~fee, ~fees, ~charge | payant*, ~frais",
  ),
  factGroup(
    true,
    "required, ~require, ~requires, requirement*, mandatory, compulsory, obligatory, essential, necessary, needed, a must, must-have, ~must, ~need, ~needs, ~shall, ~have to, ~has to, necessarily, indispensable | requis, requise, ~exigeons, ~exigez, ~exigent, ~exiger, requises, exige, exigee, exiges, exigees, exigence*, obligatoire*, obligatoirement, essentiel*, necessaire*, necessairement, indispensable*, imperatif*, imperative*, ~besoin, ~doit, ~doivent, ~devez, ~devrez, ~devra, ~devront, ~faut, ~faudra",
    "asset*, preferred, preferably, desirable, desired, optional, optionally, nice to have, nice-to-have, ideally, bonus, a plus, ~may, ~can, ~could | atout*, souhaitable*, souhaite*, facultatif*, facultative*, optionnel*, un plus, de preference, idealement, ~peut, ~peuvent, ~pouvez, ~pourrez, ~pourra, ~pourront, ~pourrait, ~pourriez",
    "should, recommended | ~devrait, ~devraient, ~devriez, recommande*",
    // A duty that may not arise: neither “must” nor “may”.
    `${combined(HEDGES.en, DUTIES.en)} | ${combined(HEDGES.fr, DUTIES.fr)}`,
  ),
  factGroup(
    true,
    "remote, remotely, telework*, work from home, working from home, from home, virtual, virtually, online, at a distance | a distance, teletravail*, virtuel*, en ligne, de chez vous, chez vous, de la maison",
    "on-site, on site, onsite, in person, in-person, at the office, in the office, in-office, face-to-face | sur place, en personne, au bureau, presentiel, en presentiel, sur les lieux",
    "hybrid | hybride*",
  ),
  factGroup(
    true,
    "English | anglais, anglaise, anglaises, anglophone*",
    "French | francais, francaise, francaises, francophone*",
    "bilingual, bilingualism, both official languages, both languages | bilingue*, bilinguisme, deux langues officielles, deux langues",
    "unilingual | unilingue*",
    "Spanish | espagnol*",
    "Indigenous language*, Inuktitut, Cree | langue* autochtone*, inuktitut, cri",
  ),
  factGroup(
    true,
    "top secret | tres secret*",
    "secret | secret",
    "reliability, reliability status | fiabilite",
    "enhanced reliability | fiabilite approfondie",
    "protected b | protege b",
    "protected a | protege a",
    "unclassified | sans classification, non classifie*",
    "confidential | confidentiel*",
  ),
  factGroup(
    true,
    "high school, secondary school, secondary education | secondaire",
    "college, diploma | collegial*, diplome d'etudes collegiales, college, cegep",
    "bachelor*, undergraduate | baccalaureat*, premier cycle, bachelier*",
    "master* degree, master, masters | maitrise*, deuxieme cycle",
    "doctorate, doctoral, phd, ph.d | doctorat*, doctoral*",
    "certificate, certification | certificat*, certification*",
  ),
  factGroup(
    true,
    "senior, sr, ~principal, ~experienced | principal, principale, principaux, principales, chevronne*, experimente*, senior*, superieur, superieure",
    "junior, jr, entry-level, entry level | subalterne*, junior*, debutant*",
    "intermediate | intermediaire*",
    "assistant, deputy, associate | adjoint*, associe*",
    "chief, ~head | en chef, ~chef",
  ),
  factGroup(true, "spring | printemps", "summer | ~ete", "fall, autumn | automne", "winter | hiver"),
  factGroup(true, "weekend*, weekends | fin de semaine, fins de semaine", "weekday* | jours de semaine, jour de semaine"),
  factGroup(
    true,
    "working day*, business day* | jour* ouvrable*, jour* ouvre*",
    "calendar day*, consecutive day* | jour* civil*, jour* de calendrier, jour* consecutif*",
  ),
  factGroup(true, "internal, internally | interne*, a l'interne", "external, externally | externe*, a l'externe"),
  polarGroup(true, "eligible, eligibility | admissible*, admissibilite", "ineligible, excluded | inadmissible*, non admissible*, exclu*"),
  factGroup(
    true,
    "federal | federal, federale, federaux, federales",
    "provincial | provincial*, provinciaux",
    "territorial | territorial*, territoriaux",
    "municipal | municipal*, municipaux",
  ),
  factGroup(true, "citizen*, citizenship | citoyen*, citoyennete", "permanent resident* | resident* permanent*"),
  polarGroup(
    true,
    "~permitted, ~allowed, ~authorized, ~authorised, ~permissible, ~permit, ~permits, ~allow, ~allows, ~tolerated | ~permis, ~permise, ~permises, ~permet, ~permettent, ~autorise, ~autorisee, ~autorises, ~autorisees, ~autorisent, ~admis, ~admise, ~admises, ~tolere*",
    "~prohibit*, ~forbidden, ~forbid, ~forbids, ~banned, ~disallowed, ~not permitted, ~not allowed, ~not authorized, ~not authorised, ~not tolerated, ~no person may | ~interdit*, ~interdisent, ~defendu, ~defendue, ~defendus, ~defendues, ~defense de, ~prohib*, ~proscrit*, ~pas permis, ~pas permise, ~pas permises, ~pas autorise, ~pas autorisee, ~pas autorises, ~pas autorisees, ~pas admis, ~pas admise, ~pas admises, ~pas tolere*",
  ),
  factGroup(
    true,
    "not, never, no, cannot, neither, nor, nobody | pas, non, jamais, aucun, aucune, ni, nullement, personne ne, personne n, rien ne, rien n, nul ne, nul n",
  ),
  // How sure it is: “you may be asked” and “you will be asked”; a future of French is read from its ending.
  factGroup(
    true,
    "~will, ~shall | ~sera, ~seront, ~serez, ~serons",
    "~may, ~might, ~could, perhaps, possibly | peut-etre, il se peut, ~peut, ~peuvent, ~pouvez, ~pourra, ~pourront, ~pourrez, ~pourrait, ~pourraient, ~pourriez, eventuellement",
  ),
  factGroup(
    true,
    "only, solely, exclusively, reserved for, restricted to, limited to | seulement, uniquement, exclusivement, seul, seule, seuls, seules, reserve a, reserve aux, reserve au, reservee a, reservee aux, reservee au, reserves a, reserves aux, reserves au, reservees a, reservees aux, reservees au",
  ),
];

/** All groups: those whose words are facts by themselves first. */
export const FACT_GROUPS: readonly FactGroup[] = [...FACTS, ...OPPOSED, ...KINDS, ...RELATIONS];
