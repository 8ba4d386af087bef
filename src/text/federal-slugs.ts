/**
 * First path segments of canada.ca, English and French: the institution that a page belongs to. Slugs there are translated,
 * so that a page of one institution facing a page of another can be told from a page facing its own translation. `government`
 * is no institution: it holds the pages of all, and a page may stand there in one language and under its institution in the other.
 * @see https://www.canada.ca/en/government/dept.html
 */
export const INSTITUTIONS: ReadonlyMap<string, string> = new Map([
  ["agriculture-agri-food", "agriculture-agroalimentaire"],
  ["army", "armee"],
  ["atlantic-canada-opportunities", "promotion-economique-canada-atlantique"],
  ["canadian-heritage", "patrimoine-canadien"],
  ["canadian-space-agency", "agence-spatiale-canadienne"],
  ["competition-bureau", "bureau-concurrence"],
  ["crown-indigenous-relations-northern-affairs", "relations-couronne-autochtones-affaires-nord"],
  ["democratic-institutions", "institutions-democratiques"],
  ["department-finance", "ministere-finances"],
  ["department-justice", "ministere-justice"],
  ["department-national-defence", "ministere-defense-nationale"],
  ["employment-social-development", "emploi-developpement-social"],
  ["environment-climate-change", "environnement-changement-climatique"],
  ["financial-consumer-agency", "agence-consommation-matiere-financiere"],
  ["fisheries-oceans", "peches-oceans"],
  ["global-affairs", "affaires-mondiales"],
  ["health-canada", "sante-canada"],
  ["immigration-refugees-citizenship", "immigration-refugies-citoyennete"],
  ["impact-assessment-agency", "agence-evaluation-impact"],
  ["indigenous-services-canada", "services-autochtones-canada"],
  ["innovation-science-economic-development", "innovation-sciences-developpement-economique"],
  ["intergovernmental-affairs", "affaires-intergouvernementales"],
  ["library-archives", "bibliotheque-archives"],
  ["natural-resources-canada", "ressources-naturelles-canada"],
  ["navy", "marine"],
  ["public-health", "sante-publique"],
  ["public-safety-canada", "securite-publique-canada"],
  ["public-service-commission", "commission-fonction-publique"],
  ["public-services-procurement", "services-publics-approvisionnement"],
  ["privy-council", "conseil-prive"],
  ["revenue-agency", "agence-revenu"],
  ["security-intelligence-service", "service-renseignement-securite"],
  ["shared-services", "services-partages"],
  ["transport", "transports"],
  ["treasury-board-secretariat", "secretariat-conseil-tresor"],
  ["veterans-affairs-canada", "anciens-combattants-canada"],
  ["women-gender-equality", "femmes-egalite-genres"],
]);

/** Hosts that have a name in each language, English first; the rest are bilingual (laws-lois) or hold both languages. */
export const HOSTS: ReadonlyMap<string, string> = new Map([
  ["canadapost.ca", "postescanada.ca"],
  ["canadapost-postescanada.ca", "postescanada-canadapost.ca"],
  ["digital.canada.ca", "numerique.canada.ca"],
  ["ourcommons.ca", "noscommunes.ca"],
  ["thecanadianencyclopedia.ca", "encyclopediecanadienne.ca"],
  ["travel.canada.ca", "voyage.canada.ca"],
  ["weather.canada.ca", "meteo.canada.ca"],
  ["veterans.canada.ca", "anciens-combattants.canada.ca"],
]);
