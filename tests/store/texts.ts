import type { Sides } from "#posting";

const ITEMS: readonly Sides<string>[] = [
  { en: "Plan the menus for three weeks at sea.", fr: "Planifier les menus de trois semaines en mer." },
  { en: "Keep the cold room between 1 °C and 4 °C.", fr: "Garder la chambre froide entre 1 °C et 4 °C." },
  { en: "Bake bread for the night watch.", fr: "Cuire le pain du quart de nuit." },
  { en: "Order flour, salt and coffee in each port.", fr: "Commander la farine, le sel et le café dans chaque port." },
  { en: "Teach two helpers how to clean the galley.", fr: "Montrer à deux aides comment nettoyer la cuisine." },
  { en: "Write the list of allergies on the door.", fr: "Inscrire la liste des allergies sur la porte." },
];

/** A posting of our own: which items its French lacks, and a line that an edit changes. */
export function posting({ lacks = [] as readonly number[], line = 0, name = "Cook" } = {}): Sides<string> {
  const of = (lang: "en" | "fr", title: string, end: string) =>
    [`# ${title}`, "", ...ITEMS.flatMap((item, i) => (lang === "fr" && lacks.includes(i) ? [] : [`- ${item[lang]}`])), "", end, ""].join(
      "\n",
    );
  return {
    en: of("en", `${name}, Research Vessel`, `The ship sails on May ${1 + (line % 28)} from Rimouski.`),
    fr: of("fr", `${name}, navire de recherche`, `Le navire part le ${1 + (line % 28) === 1 ? "1er" : 1 + (line % 28)} mai de Rimouski.`),
  };
}
