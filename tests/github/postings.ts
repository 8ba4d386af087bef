const HEAD = { en: "What you will do", fr: "Vos tâches" } as const;
const ITEMS = [
  { en: "Plan the work of the team", fr: "Planifier le travail de l’équipe" },
  { en: "Answer questions from the public", fr: "Répondre aux questions du public" },
  { en: "Keep the records of the service", fr: "Tenir les dossiers du service" },
] as const;

/** A posting with a key, the title’s number, and its bullets; a side may lack the last ones. */
export function posting(lang: "en" | "fr", key: string, items: number = ITEMS.length): string {
  const title = lang === "en" ? "Team lead" : "Chef d’équipe";
  const list = ITEMS.slice(0, items).map((item) => `- ${item[lang]}\n`);
  return `---\ntitle: ${title}\ntranslationKey: ${key}\n---\n\n## ${HEAD[lang]}\n\n${list.join("")}`;
}
