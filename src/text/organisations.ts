import { lazily } from "#lazily";
import type { Lang } from "#posting";
import { type Fact, factAt } from "./fact.ts";
import { gated } from "./gated-pattern.ts";

/**
 * Federal institutions: English and French acronym, English and French name. Acronyms of two letters, or that name two things, are left out.
 * @see https://www.canada.ca/en/government/dept.html
 */
const TABLE = `CRA|ARC|Canada Revenue Agency|Agence du revenu du Canada
CBSA|ASFC|Canada Border Services Agency|Agence des services frontaliers du Canada
CFIA|ACIA|Canadian Food Inspection Agency|Agence canadienne d’inspection des aliments
PHAC|ASPC|Public Health Agency of Canada|Agence de la santé publique du Canada
CSA|ASC|Canadian Space Agency|Agence spatiale canadienne
IAAC|AEIC|Impact Assessment Agency of Canada|Agence d’évaluation d’impact du Canada
FCAC|ACFC|Financial Consumer Agency of Canada|Agence de la consommation en matière financière du Canada
ACOA|APECA|Atlantic Canada Opportunities Agency|Agence de promotion économique du Canada atlantique
CanNor|CanNor|Canadian Northern Economic Development Agency|Agence canadienne de développement économique du Nord
ESDC|EDSC|Employment and Social Development Canada|Emploi et Développement social Canada
ECCC|ECCC|Environment and Climate Change Canada|Environnement et Changement climatique Canada
ISED|ISDE|Innovation, Science and Economic Development Canada|Innovation, Sciences et Développement économique Canada
IRCC|IRCC|Immigration, Refugees and Citizenship Canada|Immigration, Réfugiés et Citoyenneté Canada
CIRNAC|RCAANC|Crown-Indigenous Relations and Northern Affairs Canada|Relations Couronne-Autochtones et Affaires du Nord Canada
ISC|SAC|Indigenous Services Canada|Services aux Autochtones Canada
NRCan|RNCan|Natural Resources Canada|Ressources naturelles Canada
AAFC|AAC|Agriculture and Agri-Food Canada|Agriculture et Agroalimentaire Canada
DFO|MPO|Fisheries and Oceans Canada|Pêches et Océans Canada
PSPC|SPAC|Public Services and Procurement Canada|Services publics et Approvisionnement Canada
SSC|SPC|Shared Services Canada|Services partagés Canada
VAC|ACC|Veterans Affairs Canada|Anciens Combattants Canada
GAC|AMC|Global Affairs Canada|Affaires mondiales Canada
||Health Canada|Santé Canada
||Transport Canada|Transports Canada
||Justice Canada,Department of Justice|Justice Canada,ministère de la Justice,Ministère de la Justice
||Finance Canada,Department of Finance|Finances Canada,ministère des Finances,Ministère des Finances
||Public Safety Canada|Sécurité publique Canada
||Canadian Heritage|Patrimoine canadien
||Parks Canada|Parcs Canada
||Statistics Canada|Statistique Canada
||Service Canada|Service Canada
||Elections Canada|Élections Canada
||Infrastructure Canada|Infrastructure Canada
WAGE|FEGC|Women and Gender Equality Canada|Femmes et Égalité des genres Canada
DND|MDN|Department of National Defence,National Defence|ministère de la Défense nationale,Défense nationale
||Canadian Armed Forces|Forces armées canadiennes
DRDC|RDDC|Defence Research and Development Canada|Recherche et développement pour la défense Canada
RCMP|GRC|Royal Canadian Mounted Police|Gendarmerie royale du Canada
CSIS|SCRS|Canadian Security Intelligence Service|Service canadien du renseignement de sécurité
CSE|CST|Communications Security Establishment|Centre de la sécurité des télécommunications
CSC|SCC|Correctional Service Canada,Correctional Service of Canada|Service correctionnel Canada,Service correctionnel du Canada
PBC|CLCC|Parole Board of Canada|Commission des libérations conditionnelles du Canada
PPSC|SPPC|Public Prosecution Service of Canada|Service des poursuites pénales du Canada
CCG|GCC|Canadian Coast Guard|Garde côtière canadienne
TBS|SCT|Treasury Board Secretariat,Treasury Board of Canada Secretariat|Secrétariat du Conseil du Trésor,Secrétariat du Conseil du Trésor du Canada
PCO|BCP|Privy Council Office|Bureau du Conseil privé
PSC|CFP|Public Service Commission|Commission de la fonction publique
CSPS|EFPC|Canada School of Public Service|École de la fonction publique du Canada
CDS|SNC|Canadian Digital Service|Service numérique canadien
OAG|BVG|Office of the Auditor General|Bureau du vérificateur général,Bureau de la vérificatrice générale
OCOL|CLO|Commissioner of Official Languages|Commissariat aux langues officielles,commissaire aux langues officielles
OPC|CPVP|Privacy Commissioner|Commissariat à la protection de la vie privée,commissaire à la protection de la vie privée
CHRC|CCDP|Canadian Human Rights Commission|Commission canadienne des droits de la personne
CRTC|CRTC|Canadian Radio-television and Telecommunications Commission|Conseil de la radiodiffusion et des télécommunications canadiennes
IRB|CISR|Immigration and Refugee Board|Commission de l’immigration et du statut de réfugié
CNSC|CCSN|Canadian Nuclear Safety Commission|Commission canadienne de sûreté nucléaire
NCC|CCN|National Capital Commission|Commission de la capitale nationale
TSB|BST|Transportation Safety Board|Bureau de la sécurité des transports
CTA|OTC|Canadian Transportation Agency|Office des transports du Canada
CER|REC|Canada Energy Regulator|Régie de l’énergie du Canada
OSFI|BSIF|Office of the Superintendent of Financial Institutions|Bureau du surintendant des institutions financières
FINTRAC|CANAFE|Financial Transactions and Reports Analysis Centre|Centre d’analyse des opérations et déclarations financières
CDIC|SADC|Canada Deposit Insurance Corporation|Société d’assurance-dépôts du Canada
CMHC|SCHL|Canada Mortgage and Housing Corporation|Société canadienne d’hypothèques et de logement
BDC|BDC|Business Development Bank of Canada|Banque de développement du Canada
EDC|EDC|Export Development Canada|Exportation et développement Canada
CATSA|ACSTA|Canadian Air Transport Security Authority|Administration canadienne de la sûreté du transport aérien
NRC|CNRC|National Research Council|Conseil national de recherches
CIHR|IRSC|Canadian Institutes of Health Research|Instituts de recherche en santé du Canada
NSERC|CRSNG|Natural Sciences and Engineering Research Council|Conseil de recherches en sciences naturelles et en génie
SSHRC|CRSH|Social Sciences and Humanities Research Council|Conseil de recherches en sciences humaines
LAC|BAC|Library and Archives Canada|Bibliothèque et Archives Canada
NFB|ONF|National Film Board|Office national du film
||Bank of Canada|Banque du Canada
||Canada Post|Postes Canada
||Supreme Court of Canada|Cour suprême du Canada
||Library of Parliament|Bibliothèque du Parlement
||House of Commons|Chambre des communes
||Canadian Museum of History|Musée canadien de l’histoire
||Canadian War Museum|Musée canadien de la guerre
||Canadian Museum of Nature|Musée canadien de la nature
||National Gallery of Canada|Musée des beaux-arts du Canada
||Royal Canadian Mint|Monnaie royale canadienne
||Competition Bureau|Bureau de la concurrence
||Translation Bureau|Bureau de la traduction`;

const KEYS = { en: new Map<string, string>(), fr: new Map<string, string>() };
for (const line of TABLE.split("\n")) {
  const [enShort = "", frShort = "", enNames = "", frNames = ""] = line.split("|");
  const key = split(enNames)[0] ?? "";
  for (const [lang, forms] of [
    ["en", [enShort, ...split(enNames)]],
    ["fr", [frShort, ...split(frNames)]],
  ] as const)
    for (const form of forms) if (form !== "") KEYS[lang].set(plain(form), key);
}

/** Some names hold commas; a comma without a space parts two names of one institution. */
function split(names: string): string[] {
  return names.split(/,(?! )/u);
}

function plain(text: string): string {
  return text.replaceAll("’", "'").replaceAll("\u00A0", " ");
}

const anyOf = (lang: Lang) =>
  lazily(() =>
    gated(
      new RegExp(
        `(?<![\\p{L}\\d-])(?=[\\p{Lu}mc])(?:${[...KEYS[lang].keys()].sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}\\d-])`,
        "gu",
      ),
    ),
  );
const PATTERNS = { en: anyOf("en"), fr: anyOf("fr") };

/** The federal institutions that a text names; the key is the English name. */
export function readOrganisations(text: string, lang: Lang): Fact[] {
  if (!/\p{Lu}\p{Lu}|\p{Lu}\p{Ll}+\P{L}/u.test(text)) return [];
  return PATTERNS[lang]()
    .matches(plain(text))
    .map(({ 0: name, index }) => factAt(text, index, index + name.length, KEYS[lang].get(name) ?? name));
}
