import { expect, test } from "vitest";
import { relateMailboxes } from "#text/mailboxes";

/** Words of one role in both languages, none of which are cognates: only the table relates them. */
test.each([
  ["jobs careers work hiring opportunities", "emplois carrieres embauche possibilites"],
  ["staffing hiring recruiting", "dotation embauche"],
  ["people staff", "rh gens"],
  ["apply", "candidatures demandes postuler"],
  ["enquiries general ask", "renseignements demandes requetes"],
  ["reach hello welcome", "joindre bonjour accueil bienvenue"],
  ["help desk helpdesk", "aide soutien depannage"],
  ["press newsroom", "medias salledepresse actualites"],
  ["comms", "communications"],
  ["atip foi", "vieprivee aiprp confidentialite"],
  ["accommodation", "adaptation mesuresdadaptation"],
  ["security", "securite"],
  ["training learning courses workshops", "formation apprentissage ateliers"],
  ["payroll benefits salary", "paie remuneration avantages"],
  ["billing invoices accounts", "facturation paiement comptabilite"],
  ["treasury budget", "finances tresorerie"],
  ["procurement tenders bids vendors", "approvisionnement achats soumissions fournisseurs"],
  ["sales orders shop", "ventes commandes boutique magasin"],
  ["ticketing booking boxoffice", "billets billetterie guichet"],
  ["register enrolment", "inscription inscriptions"],
  ["feedback comments opinion", "retroaction avis"],
  ["complaints ombuds", "plaintes recours"],
  ["volunteering", "benevoles benevolat"],
  ["events", "evenements congres"],
  ["studies data research", "donnees etudes recherche"],
  ["library", "bibliotheque archives"],
  ["gallery exhibits", "musee expositions"],
  ["tours bookavisit", "visites visiteurs"],
  ["licensing license", "permis delivrance"],
  ["law counsel", "juridique contentieux"],
  ["safety nurse", "sante infirmerie"],
  ["waterworks water", "eau aqueduc"],
  ["gardens parks", "jardins forets"],
  ["housing roads planning", "logement voirie urbanisme"],
  ["bylaws mayor", "greffe mairie"],
  ["digital webmaster", "siteweb numerique"],
  ["languages ol", "traduction lo"],
  ["team unit", "equipe ministere"],
  ["customers membership", "clientele adhesion"],
  ["newsletter editors", "infolettre bulletin revue"],
  ["giving fundraising grants", "dons subventions"],
  ["sponsors", "partenaires commanditaires"],
  ["awards scholarships", "bourses prix"],
  ["kids seniors", "enfants aines"],
  ["shipping warehouse", "expedition livraison entrepot"],
  ["repairs facilities", "entretien reparations"],
  ["dispatch duty", "urgence garde repartition"],
  ["chair president", "direction presidence"],
  ["ethics policies", "politiques verification"],
  ["harbour ferry", "traversier autobus havre"],
  ["wardrobe choir", "costumier musique"],
  ["bees wildlife", "abeilles faune"],
  ["town county", "ville comte"],
  ["donotreply reply", "nepasrepondre"],
])("%s: %s", (en, fr) => {
  for (const one of en.split(" "))
    for (const other of fr.split(" "))
      expect(relateMailboxes(`${one}@lake.example`, `${other}@lake.example`), `${one} ${other}`).toBe("same");
});

test.each([
  ["payroll", "billetterie"],
  ["library", "plaintes"],
  ["waterworks", "urgence"],
  ["giving", "traversier"],
  ["ethics", "abeilles"],
  ["security", "ventes"],
  ["tours", "greffe"],
])("roles of two offices: %s, %s", (en, fr) => {
  expect(relateMailboxes(`${en}@lake.example`, `${fr}@lake.example`)).toBe("other");
});
