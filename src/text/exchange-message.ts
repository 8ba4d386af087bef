import { quoted } from "./quote.ts";

/** What a check says of two values that stand in each other’s place. */
export const exchangeMessage = ({ en, fr }: { en: string; fr: string }) => ({
  en: `Two values have changed places: ${quoted(en).en} in English faces ${quoted(fr).en} in French. Find out which is right and correct the other.`,
  fr: `Deux valeurs ont été interverties\u00A0: ${quoted(en).fr} en anglais fait face à ${quoted(fr).fr} en français. Vérifiez laquelle est juste et corrigez l’autre.`,
});
