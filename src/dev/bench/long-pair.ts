import type { Sides } from "#posting";

const VERBS = [
  ["steer", "gouverner"],
  ["clean", "nettoyer"],
  ["inspect", "inspecter"],
  ["repair", "réparer"],
  ["paint", "peindre"],
  ["load", "charger"],
] as const;
const THINGS = [
  ["the ferry", "le traversier"],
  ["the engine", "le moteur"],
  ["the deck", "le pont"],
  ["the lifeboats", "les canots de sauvetage"],
  ["the kitchen", "la cuisine"],
] as const;
const MONTHS = [
  ["March", "mars"],
  ["April", "avril"],
  ["May", "mai"],
  ["June", "juin"],
] as const;

/** A posting of so many sections of half a kilobyte a side, of which each gives another date in French. */
export function longPair(sections: number): Sides<string> {
  const sides = { en: "# Crew of the fleet\n", fr: "# Équipage de la flotte\n" };
  for (let i = 0; i < sections; i++) {
    const [verb, thing, month] = [VERBS[i % VERBS.length], THINGS[i % THINGS.length], MONTHS[i % MONTHS.length]];
    const [second, other] = [VERBS[(i + 2) % VERBS.length], THINGS[(i + 3) % THINGS.length]];
    const day = (i % 25) + 2;
    sides.en += `\n## Position ${i + 1}\n\nOn ferry number ${i + 1} you ${verb?.[0]} ${thing?.[0]} with a crew of ${(i % 7) + 3} people. The work starts at sunrise and ends when the last passenger has left the harbour.\n\nYou will:\n\n- ${second?.[0]} ${other?.[0]} every morning of the season;\n- ${verb?.[0]} ${other?.[0]} after each of the ${(i % 9) + 2} crossings;\n- write down in the log what you have done.\n\nApply by ${month?.[0]} ${day}, 2026. The office answers every candidate within ${(i % 5) + 10} days of that date.\n`;
    sides.fr += `\n## Poste ${i + 1}\n\nSur le traversier numéro ${i + 1}, vous devez ${verb?.[1]} ${thing?.[1]} avec un équipage de ${(i % 7) + 3} personnes. Le travail commence au lever du soleil et finit quand le dernier passager a quitté le port.\n\nVous devrez\u00A0:\n\n- ${second?.[1]} ${other?.[1]} chaque matin de la saison;\n- ${verb?.[1]} ${other?.[1]} après chacune des ${(i % 9) + 2} traversées;\n- noter dans le journal ce que vous avez fait.\n\nPostulez d’ici le ${day + 1} ${month?.[1]} 2026. Le bureau répond à chaque candidature dans les ${(i % 5) + 10} jours qui suivent cette date.\n`;
  }
  return sides;
}
