import { describe, expect, test } from "vitest";
import { checkPair } from "#parity";
import { lexicon } from "../src/dev/engine.ts";
import negation from "./negation.ts";

/** What the check warns of in two texts. */
function warned(en: string, fr: string) {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks: [negation], lexicon, key: "test" });
  const found = outcome.ok ? outcome.report.findings.filter(({ severity }) => severity !== "info") : [];
  return found.map(({ data }) => (data.word === undefined ? `${data.en} / ${data.fr}` : `${data.lacking} lacks ${data.word}`));
}

describe("a bound beside a number that both sides have", () => {
  test.each([
    ["The crew needs at least 4 sailors.", "L’équipage a besoin de 4 marins.", "fr lacks at least 4"],
    ["The crew needs 4 sailors.", "L’équipage a besoin d’au moins 4 marins.", "en lacks au moins 4"],
    ["Tie the boat with a maximum of 3 ropes.", "Attachez le bateau avec 3 cordes.", "fr lacks a maximum of 3"],
    ["Members of 16 and over sail.", "Les membres de 16 ans naviguent.", "fr lacks 16 and over"],
  ])("lost: %s · %s", (en, fr, said) => {
    expect(warned(en, fr)).toEqual([said]);
  });

  test.each([
    ["The crew needs 4 sailors or more.", "L’équipage a besoin d’au moins 4 marins."],
    ["You must be 18 to sail.", "Vous devez avoir 18 ans ou plus pour naviguer."],
    ["The boat holds 6 people.", "Le bateau peut transporter au plus 6 personnes."],
    ["You can repeat the lesson 3 times.", "Vous pouvez répéter la leçon au plus 3 fois."],
    ["Choose two or more ropes.", "Choisissez deux ou plusieurs cordes."],
    ["Sails older than 20 years are replaced.", "Les voiles plus anciennes que 20 ans sont remplacées."],
    ["The trip takes about 3 hours.", "Le voyage dure au plus 3 heures."],
    ["Boats 22 and newer are repaired.", "Les bateaux 22 et plus sont réparés."],
    ["Painting takes more than the 10 litres of the shed.", "La peinture demande plus que les 10 litres du hangar."],
    ["Spread the sails over 4 boats.", "Étendez les voiles sur 4 bateaux."],
    ["At least 4 sailors paint 2 boats.", "Un équipage de 9 personnes peint le quai."],
  ])("none: %s · %s", (en, fr) => {
    expect(warned(en, fr)).toEqual([]);
  });
});

test("a “not” on both sides turns what both say", () => {
  const en = "The owner of a dog must not allow it to bark for more than 20 minutes.";
  expect(warned(en, "Le propriétaire d’un chien ne doit pas le laisser aboyer plus de 20 minutes.")).toEqual([]);
  expect(warned(en, "Le propriétaire d’un chien ne doit pas le laisser aboyer moins de 20 minutes.")).toEqual([
    "more than 20 minutes / moins de 20 minutes",
  ]);
  expect(
    warned("You may keep two fish, none shorter than 20 cm.", "Vous pouvez garder deux poissons, dont aucun de moins de 20 cm."),
  ).toEqual([]);
});

describe("“only” and its like", () => {
  test.each([
    ["The library lends only maps.", "La bibliothèque prête des cartes.", "fr lacks only"],
    ["The library lends maps.", "La bibliothèque prête uniquement des cartes.", "en lacks uniquement"],
    ["The printer works with a key.", "L’imprimante ne fonctionne qu’avec une clé.", "en lacks ne fonctionne qu’"],
    ["Teachers borrow maps.", "Seuls les enseignants empruntent des cartes.", "en lacks Seuls"],
  ])("lost: %s · %s", (en, fr, said) => {
    expect(warned(en, fr)).toEqual([said]);
  });

  test.each([
    ["The library lends only maps.", "La bibliothèque ne prête que des cartes."],
    ["The lift can only be used with a key.", "L’ascenseur doit être utilisé avec une clé."],
    ["The walk takes only ten minutes.", "La marche prend dix minutes."],
    ["This is the only map.", "Voici la carte."],
    ["The map is only a sketch.", "La carte est une esquisse."],
    ["Maps are reserved for teachers.", "Les cartes sont exclusivement réservées aux enseignants."],
    ["They look at a map for less than a second.", "Ils ne regardent une carte que pendant moins d’une seconde."],
    ["Only use maps.", "Utiliser que les cartes."],
    ["The library lends only maps to schools and parks.", "La bibliothèque prête des cartes."],
  ])("none: %s · %s", (en, fr) => {
    expect(warned(en, fr)).toEqual([]);
  });
});

describe("what a paper must be, or how a thing is given", () => {
  test.each([
    ["Bring a valid licence.", "Apportez un permis.", "fr lacks valid"],
    ["Bring a licence.", "Apportez un permis valide.", "en lacks valide"],
    ["Send a certified copy of the diploma.", "Envoyez une copie du diplôme.", "fr lacks certified"],
    ["Confirm the visit.", "Confirmez la visite par écrit.", "en lacks par écrit"],
    ["The meal is served free of charge.", "Le repas est servi.", "fr lacks free of charge"],
  ])("lost: %s · %s", (en, fr, said) => {
    expect(warned(en, fr)).toEqual([said]);
  });

  test.each([
    ["Bring a current licence.", "Apportez un permis valide."],
    ["The licence is valid for one year.", "Le permis est bon pour un an."],
    ["Generally, the visit takes an hour.", "En règle générale, la visite dure une heure."],
    ["Write to confirm the visit.", "Confirmez la visite par écrit."],
    ["You have signed up for the visit.", "Vous êtes inscrit à la visite."],
  ])("none: %s · %s", (en, fr) => {
    expect(warned(en, fr)).toEqual([]);
  });
});

describe("what readers are told to do, or not to", () => {
  test.each([
    ["Do not paint the door.", "Peignez la porte.", "fr lacks Do not"],
    ["Paint the door.", "Ne peignez pas la porte.", "en lacks pas"],
    ["Use neither salt nor sand.", "Utiliser du sel et du sable.", "fr lacks neither"],
    ["Never paint the door.", "Peindre la porte.", "fr lacks Never"],
    ["Remove the blue door.", "N’enlevez jamais la porte bleue.", "en lacks jamais"],
    ["Swimming in the lake.", "Interdiction de nager dans le lac.", "en lacks Interdiction de"],
    ["No parking in front of the school.", "Stationnement devant l’école.", "fr lacks No"],
  ])("lost: %s · %s", (en, fr, said) => {
    expect(warned(en, fr)).toEqual([said]);
  });

  test.each([
    ["Use neither salt nor sand.", "N’utiliser ni sel ni sable."],
    ["It needs no server.", "Elle se passe de serveur."],
    ["This is what is safe.", "Voici ce qui est sans danger."],
    ["Do not forget your keys.", "Apportez vos clés."],
    ["Do not leave the door open.", "Fermez la porte."],
    ["Do not start before the signal.", "Attendez le signal pour commencer."],
    ["Avoid the lake.", "Ne nagez pas dans le lac."],
    ["The door is blue.", "Ne peignez pas la porte."],
  ])("none: %s · %s", (en, fr) => {
    expect(warned(en, fr)).toEqual([]);
  });
});

describe("modes, limits and choices that contradict each other", () => {
  test.each([
    ["The maps can be sold.", "Les cartes ne peuvent être vendues.", "can / ne peuvent"],
    ["You may refuse the meal.", "Vous ne pouvez pas refuser le repas.", "may / ne pouvez pas"],
    ["Visitors are not free to leave the park.", "Les visiteurs sont libres de quitter le parc.", "are not free to / sont libres de"],
    ["The park is open until May 3.", "Le parc est ouvert à partir du 3 mai.", "until May 3 / à partir du 3 mai"],
    ["The park is open from 9 p.m.", "Le parc est ouvert jusqu’à 21 h.", "from 9 p.m. / jusqu’à 21 h"],
    ["Water the lawn on odd days.", "Arrosez la pelouse les jours pairs.", "odd / pairs"],
    ["Enable the alarm.", "Désactivez l’alarme.", "Enable / Désactivez"],
    ["Unlock the door.", "Verrouillez la porte.", "Unlock / Verrouillez"],
    ["The price excludes meals.", "Le prix comprend les repas.", "excludes / comprend"],
  ])("%s · %s", (en, fr, said) => {
    expect(warned(en, fr)).toEqual([said]);
  });

  test.each([
    ["The maps can only be sold at the park.", "Les cartes ne peuvent être vendues qu’au parc."],
    ["The park is closed until May 3.", "Le parc est ouvert à partir du 3 mai."],
    ["You cannot enter until 8 p.m.", "Vous pouvez entrer à partir de 20 h."],
    ["Water the lawn on odd days, even in June.", "Arrosez la pelouse les jours impairs, même en juin."],
    ["Turn off the alarm.", "Désactivez l’alarme."],
    ["The price excludes meals.", "Le prix ne comprend pas les repas."],
  ])("none: %s · %s", (en, fr) => {
    expect(warned(en, fr)).toEqual([]);
  });
});

describe("what both sides say besides does not hide what one of them denies", () => {
  test.each([
    // A verb and its object without a determiner; “under” and « moins » answer to each other.
    [
      "Drink milk if you are under 18.",
      "Ne buvez pas de lait si vous avez moins de 18 ans.",
      "Buvez du lait si vous avez moins de 18 ans.",
    ],
    [
      "Use paint and varnish on the door.",
      "N’utilisez ni peinture ni vernis sur la porte.",
      "Utilisez de la peinture et du vernis sur la porte.",
    ],
    ["If the bell rings, use the stairs.", "Si la cloche sonne, n’utilisez pas l’escalier.", "Si la cloche sonne, utilisez l’escalier."],
    // A verb that a ban and an order exchange, on both sides; “without” and « sans ».
    [
      "Do not stop the treatment without talking to a nurse.",
      "Cessez le traitement sans en parler à une infirmière.",
      "Ne cessez pas le traitement sans en parler à une infirmière.",
    ],
    ["You do not need to pay before the visit.", "Vous ne devez pas payer avant la visite.", "Vous n’avez pas à payer avant la visite."],
    ["The insurance covers the boats.", "L’assurance ne couvre pas les bateaux.", "L’assurance couvre les bateaux."],
    ["The train does not stop at the museum.", "Le train s’arrête au musée.", "Le train ne s’arrête pas au musée."],
    ["The city collects branches in winter.", "La ville ne ramasse pas les branches en hiver.", "La ville ramasse les branches en hiver."],
    ["Version 3 supports this map.", "La version 3 ne prend plus en charge cette carte.", "La version 3 prend en charge cette carte."],
    ["Boats allowed on the lake.", "Aucun bateau n’est admis sur le lac.", "Les bateaux sont admis sur le lac."],
    [
      "Drink only boiled water until the park opens.",
      "Buvez de l’eau bouillie jusqu’à l’ouverture du parc.",
      "Buvez uniquement de l’eau bouillie jusqu’à l’ouverture du parc.",
    ],
    [
      "Only the treasurer can approve expenses.",
      "La trésorière peut approuver les dépenses.",
      "Seule la trésorière peut approuver les dépenses.",
    ],
    ["The park opens no earlier than March 31.", "Le parc ouvre au plus tard le 31 mars.", "Le parc ouvre au plus tôt le 31 mars."],
    ["Send the map no later than March 31.", "Envoyez la carte le 31 mars.", "Envoyez la carte au plus tard le 31 mars."],
    ["Always wear boots in the museum.", "Ne portez jamais de bottes dans le musée.", "Portez toujours des bottes dans le musée."],
  ])("%s · %s", (en, fr, twin) => {
    expect(warned(en, fr)).toHaveLength(1);
    expect(warned(en, twin)).toEqual([]);
    const page = (before: string, text: string, after: string) => `${before} ${text} ${after}`;
    const [said, told] = [
      page("The lake is blue.", en, "Maps are at the door."),
      page("Le lac est bleu.", fr, "Les cartes sont à la porte."),
    ];
    expect(warned(said, told)).toHaveLength(1);
  });

  test.each([
    ["Users would have to install the map again.", "Les utilisateurs devraient installer de nouveau la carte."],
    ["The visit would be required to end at noon.", "La visite devrait se terminer à midi."],
    ["The old map may not show this lake.", "L’ancienne carte peut ne pas montrer ce lac."],
    ["If you also speak Cree, that is an asset.", "Si vous parlez aussi le cri, tant mieux."],
    ["The request must come from the account holder.", "Seul le titulaire du compte peut faire la demande."],
    ["Visits must be paid by cheque.", "Les visites ne peuvent être payées que par chèque."],
    ["Never remove the map while the park is open.", "Fermez toujours le parc avant d’enlever la carte."],
    ["You never pay to visit the park.", "La visite du parc est toujours gratuite."],
    ["Never work alone on a roof.", "Travaillez toujours à deux sur un toit."],
    ["The map is incomplete without a signature.", "La carte doit être signée pour être complète."],
    ["Do not turn off the lights.", "Laissez les lumières allumées."],
    ["The employee must remain on site.", "L’employé ne doit pas quitter les lieux."],
    ["You must not miss a visit.", "Vous devez faire toutes les visites."],
    ["The two maps must not differ.", "Les deux cartes doivent être identiques."],
    ["Maps must not be left unattended.", "Les cartes doivent être surveillées."],
    ["Make sure no one is in the park.", "Assurez-vous que le parc est vide."],
    ["We cannot but agree with the museum.", "Nous sommes forcément d’accord avec le musée."],
    ["Nobody denies that the bridge is old.", "Tout le monde convient que le pont est vieux."],
    ["Remember that the park closes at 10 p.m.", "N’oubliez pas que le parc ferme à 22 h."],
    ["Don’t be late.", "Soyez à l’heure."],
    ["Texts over 500 words are rejected.", "Le texte compte au plus 500 mots."],
    ["A permit is not required for a boat under 10 metres.", "Un permis n’est pas requis pour un bateau de moins de 10 mètres."],
    ["The ticket is not valid on weekends.", "Le billet est valide en semaine."],
    ["A plan that we can publish and be held to.", "Un plan que nous pourrons publier et dont nous devrons répondre."],
    [
      "Bounds may be lowered, never raised (the tests do not raise them).",
      "Les bornes peuvent être abaissées, jamais relevées (the tests do not raise them).",
    ],
    ["Only show words in a picture.", "Afficher les mots que dans une image."],
    ["Tenants closed the old park on March 31.", "Les locataires ont fermé le vieux parc au plus tard le 31 mars."],
  ])("none: %s · %s", (en, fr) => {
    expect(warned(en, fr)).toEqual([]);
  });
});

/** Each finding with its severity, leads included. */
function said(en: string, fr: string) {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks: [negation], lexicon, key: "test" });
  return (outcome.ok ? outcome.report.findings : []).map(({ severity, data }) =>
    data.word === undefined ? `${severity} ${data.en} / ${data.fr}` : `${severity} ${data.lacking} lacks ${data.word}`,
  );
}

describe("a denial that one side alone has", () => {
  test.each([
    ["Bicycles with trailers are not permitted.", "Les vélos avec remorque sont permis.", "warning are not permitted / sont permis"],
    ["Pets are accepted.", "Les animaux ne sont pas acceptés.", "warning en lacks pas"],
    ["The old tickets no longer work.", "Les anciens billets fonctionnent encore.", "warning fr lacks no longer"],
    ["The old tickets still work.", "Les anciens billets ne fonctionnent plus.", "warning en lacks plus"],
    ["Boats only: there are no cabins.", "Bateaux seulement : il y a des cabines.", "warning fr lacks no"],
    ["The clerks do not give change.", "Les commis rendent la monnaie.", "info fr lacks not"],
    ["We sell it to others.", "Nous ne le vendons à personne.", "info en lacks personne"],
  ])("%s · %s", (en, fr, expected) => {
    expect(said(en, fr)).toEqual([expected]);
  });

  test.each([
    ["Bicycles with trailers are not permitted.", "Les vélos avec remorque sont interdits."],
    ["Boats only: there are no cabins.", "Bateaux seulement : aucune cabine."],
    ["The old tickets no longer work.", "Les anciens billets ne fonctionnent plus."],
    ["A licence is not required.", "Un permis est un atout."],
    ["The sign shows that the boats are unrelated.", "Le panneau indique que les bateaux ne sont pas liés."],
    ["It starts an unwanted download.", "Il amorce un téléchargement imprévu ou non souhaité."],
    // No translation of one sentence: the denial may stand in another.
    ["The clerks do not give change.", "Prévoyez le montant exact, car les commis qui vendent les billets au quai partent tôt le soir."],
  ])("on both, or in other words: %s · %s", (en, fr) => {
    expect(said(en, fr)).toEqual([]);
  });
});
