import { defineCheck, type Edit } from "#check";
import { type Lang, otherLang } from "#posting";
import { blockKindNames, editedTo, fieldEdit } from "#text/edit-phrases";
import { editedWords } from "#text/edited-words";
import { quoted, unstopped } from "#text/quote";
import { versionName } from "#text/version-names";

interface Facts {
  readonly [name: string]: string | number;
  /** Index into the changes of the report. */
  readonly change: number;
  readonly side: Lang;
  readonly lacking: Lang;
  readonly old: string;
  readonly new: string;
  readonly facing: string;
}

/** Blocks that came or went together, with their kinds and commas between; no kinds for a lone one. */
type Passage = Facts & { readonly kinds: string };

/** A passage of several blocks: what they are, and their texts set apart. */
function passage(text: string, kinds: string, lang: Lang): string {
  const words = quoted(text.split("\n").join(" / "))[lang];
  return kinds === "" ? words : `${words} (${blockKindNames(kinds, lang)})`;
}

export default defineCheck({
  id: "drift",
  group: "time",
  category: "inconsistency",
  severity: "error",
  summary: {
    en: "What is edited in one language is edited in the other.",
    fr: "Ce qui est modifié dans une langue l’est aussi dans l’autre.",
  },
  why: {
    en: "A pair that agreed no longer does: readers of the other language are left with what held before the edit.",
    fr: "Une paire qui concordait ne concorde plus\u00A0: l’autre langue en reste à ce qui valait avant la modification.",
  },
  fix: {
    en: "Make the same edit in the other language, or undo it; where only a look is asked for, compare the two.",
    fr: "Faites la même modification dans l’autre langue, ou annulez-la; s’il est seulement demandé de voir, comparez les deux.",
  },
  messages: {
    added: ({ side, lacking, new: text, kinds }: Passage) => ({
      en: `The passage ${passage(text, kinds, "en")} was added to the ${versionName[side].en}; the ${versionName[lacking].en} has nothing like it. Translate it and add it at the place shown, or take it out again.`,
      fr: `Le passage ${passage(text, kinds, "fr")} a été ajouté à la ${versionName[side].fr}; la ${versionName[lacking].fr} n’en a pas l’équivalent. Traduisez-le et ajoutez-le à l’endroit indiqué, ou retirez-le.`,
    }),
    removed: ({ side, lacking, old, facing, kinds }: Passage) => ({
      en: `The passage ${passage(old, kinds, "en")} was removed from the ${versionName[side].en}; the ${versionName[lacking].en} still has ${quoted(facing).en}. Remove it there too, or put it back.`,
      fr: `Le passage ${passage(old, kinds, "fr")} a été retiré de la ${versionName[side].fr}; la ${versionName[lacking].fr} contient encore ${quoted(facing).fr}. Retirez-le là aussi, ou rétablissez-le.`,
    }),
    gained: ({ side, lacking, new: words, facing }: Facts) => ({
      en: `The ${versionName[side].en} now adds ${quoted(words).en}; nothing answers to it in the ${versionName[lacking].en}, in ${quoted(facing).en}. Add it there too, or take it out again.`,
      fr: `La ${versionName[side].fr} ajoute maintenant ${quoted(words).fr}; rien n’y correspond dans la ${versionName[lacking].fr}, dans ${quoted(facing).fr}. Ajoutez-le là aussi, ou retirez-le.`,
    }),
    lost: ({ side, lacking, old, facing }: Facts) => ({
      en: `The ${versionName[side].en} no longer says ${quoted(old).en}; the ${versionName[lacking].en} still does, in ${quoted(facing).en}. Remove it there too, or put it back.`,
      fr: `La ${versionName[side].fr} ne dit plus ${quoted(old).fr}; la ${versionName[lacking].fr} le dit encore, dans ${quoted(facing).fr}. Retirez-le là aussi, ou rétablissez-le.`,
    }),
    changed: ({ side, lacking, old, new: words, facing }: Facts) => ({
      en: `The ${versionName[side].en} changed from ${quoted(old).en} to ${quoted(words).en}; the ${versionName[lacking].en} still has ${quoted(facing).en}. Update it, or undo the edit.`,
      fr: `Dans la ${versionName[side].fr}, ${quoted(old).fr} est devenu ${quoted(words).fr}; la ${versionName[lacking].fr} contient encore ${quoted(facing).fr}. Mettez cette dernière à jour, ou annulez la modification.`,
    }),
    both: ({ side, lacking, old, new: words, facing }: Facts) => ({
      en: `Both versions were edited here, and nothing shows that they say the same: in the ${versionName[side].en}, ${editedTo(old, words, "en")}; the ${versionName[lacking].en} now has ${quoted(facing).en}. Compare the two and make them agree.`,
      fr: `Les deux versions ont été modifiées ici, et rien n’indique qu’elles disent la même chose\u00A0: dans la ${versionName[side].fr}, ${editedTo(old, words, "fr")}; la ${versionName[lacking].fr} contient maintenant ${quoted(facing).fr}. Comparez les deux et faites-les concorder.`,
    }),
    look: ({ side, lacking, old, new: words, facing }: Facts) => ({
      en: `Edited in the ${versionName[side].en} only: ${editedTo(old, words, "en")}. See whether ${facing === "" ? `the ${versionName[lacking].en}` : `${quoted(facing).en} in the ${versionName[lacking].en}`} says the same.`,
      fr: `Modifié dans la ${versionName[side].fr} seulement\u00A0: ${editedTo(old, words, "fr")}. Voyez si ${facing === "" ? `la ${versionName[lacking].fr}` : `${quoted(facing).fr} (${versionName[lacking].fr})`} dit la même chose.`,
    }),
    linked: ({ side, lacking, new: target, facing }: Facts) => ({
      en: `The ${versionName[side].en} now links to ${target}; nothing in the ${versionName[lacking].en} does, in ${quoted(facing).en}. Add the link there too, or take it out again.`,
      fr: `La ${versionName[side].fr} mène maintenant à ${target}; rien n’y mène dans la ${versionName[lacking].fr}, dans ${quoted(facing).fr}. Ajoutez le lien là aussi, ou retirez-le.`,
    }),
    unlinked: ({ side, lacking, old: target, facing }: Facts) => ({
      en: `The ${versionName[side].en} no longer links to ${target}; see the link in ${quoted(facing).en} in the ${versionName[lacking].en}. Remove it there too, or put it back.`,
      fr: `La ${versionName[side].fr} ne mène plus à ${target}; voyez le lien dans ${quoted(facing).fr}, dans la ${versionName[lacking].fr}. Retirez-le là aussi, ou rétablissez-le.`,
    }),
    relinked: ({ side, lacking, old, new: target, facing }: Facts) => ({
      en: `The ${versionName[side].en} now links to ${target} and no longer to ${old}; see the link in ${quoted(facing).en} in the ${versionName[lacking].en}. Update it, or undo the edit.`,
      fr: `La ${versionName[side].fr} mène maintenant à ${target} et non plus à ${old}; voyez le lien dans ${quoted(facing).fr}, dans la ${versionName[lacking].fr}. Mettez-le à jour, ou annulez la modification.`,
    }),
    orphaned: ({ side, lacking, old }: Facts) => ({
      en: `The ${versionName[side].en} no longer says ${quoted(old).en}, and nothing faces this passage in the ${versionName[lacking].en}. See whether it says so elsewhere, or put it back.`,
      fr: `La ${versionName[side].fr} ne dit plus ${quoted(old).fr}, et rien ne fait face à ce passage dans la ${versionName[lacking].fr}. Voyez si elle le dit ailleurs, ou rétablissez-le.`,
    }),
    unfaced: ({ side, lacking, old, new: words }: Facts) => ({
      en: `In the ${versionName[side].en}, ${editedTo(old, words, "en")}; nothing faces this passage in the ${versionName[lacking].en}. Write it there, or undo the edit.`,
      fr: `Dans la ${versionName[side].fr}, ${editedTo(old, words, "fr")}; rien ne fait face à ce passage dans la ${versionName[lacking].fr}. Écrivez-le là, ou annulez la modification.`,
    }),
    field: ({ side, lacking, key, old, new: value, facing }: Facts & { readonly key: string }) => ({
      en: `The field “${key}” of the ${versionName[side].en} ${fieldEdit(old, value, "en")}; the ${versionName[lacking].en} has ${facing ? quoted(facing).en : "none"}. Make them the same.`,
      fr: `Le champ «\u00A0${key}\u00A0» de la ${versionName[side].fr} ${fieldEdit(old, value, "fr")}; la ${versionName[lacking].fr} ${facing ? `contient ${quoted(facing).fr}` : "n’en a pas"}. Donnez-leur la même valeur.`,
    }),
    form: ({ side, lacking, new: text, from, to, facing }: Facts & { readonly from: string; readonly to: string }) => ({
      en: `In the ${versionName[side].en}, ${quoted(text).en} went from ${blockKindNames(from, "en")} to ${blockKindNames(to, "en")}. Set ${quoted(facing).en} in the ${versionName[lacking].en} in the same way, or undo the edit.`,
      fr: `Dans la ${versionName[side].fr}, ${quoted(text).fr} est passé de ${blockKindNames(from, "fr")} à ${blockKindNames(to, "fr")}. Présentez de même ${quoted(facing).fr} dans la ${versionName[lacking].fr}, ou annulez la modification.`,
    }),
    moved: ({ side, lacking, new: text, facing }: Facts) => ({
      en: `The passage ${quoted(text).en} was moved in the ${versionName[side].en}; in the ${versionName[lacking].en}, ${quoted(facing).en} stands where it was. Move it too, or move it back.`,
      fr: `Le passage ${quoted(text).fr} a été déplacé dans la ${versionName[side].fr}; dans la ${versionName[lacking].fr}, ${quoted(facing).fr} est resté à sa place. Déplacez-le aussi, ou annulez le déplacement.`,
    }),
    copied: ({ side, old, new: text }: Facts) => ({
      en: `In the ${versionName[side].en}, ${quoted(old).en} was replaced by the text of the other language, ${quoted(text).en}. Translate it, or put it back.`,
      fr: `Dans la ${versionName[side].fr}, ${quoted(old).fr} a été remplacé par le texte de l’autre langue, ${quoted(text).fr}. Traduisez-le, ou rétablissez-le.`,
    }),
  },
  examples: [
    {
      label: { en: "Another wording of the same", fr: "La même chose, dite autrement" },
      before: { en: "- You lead a team of three divers.\n- You keep the tanks in good order." },
      en: "- You are leading a team of three divers.\n- You keep the tanks in good order.",
      fr: "- Vous dirigez une équipe de trois plongeurs.\n- Vous gardez les bouteilles en bon état.",
      finds: [],
    },
    {
      label: { en: "An edit that catches up with the other language", fr: "Une modification qui rattrape l’autre langue" },
      before: { fr: "- Vous dirigez une équipe de plongeurs." },
      en: "- You lead a team of divers.\n- You repair underwater cameras.",
      fr: "- Vous dirigez une équipe de plongeurs.\n- Vous réparez des caméras sous-marines.",
      finds: [],
    },
    {
      label: { en: "A task added to one language", fr: "Une tâche ajoutée à une seule langue" },
      before: { en: "- You lead a team of divers." },
      en: "- You lead a team of divers.\n- You repair underwater cameras.",
      fr: "- Vous dirigez une équipe de plongeurs.",
      finds: ["added:fr"],
    },
    {
      label: { en: "A task taken out of one language", fr: "Une tâche retirée d’une seule langue" },
      before: { fr: "- Vous dirigez une équipe de plongeurs.\n- Vous réparez des caméras sous-marines." },
      en: "- You lead a team of divers.\n- You repair underwater cameras.",
      fr: "- Vous dirigez une équipe de plongeurs.",
      finds: ["removed:en"],
    },
    {
      label: { en: "A salary raised in one language", fr: "Un salaire augmenté dans une seule langue" },
      before: { en: "The salary is $61,000 a year." },
      en: "The salary is $64,500 a year.",
      fr: "Le salaire est de 61\u00A0000\u00A0$ par année.",
      finds: ["changed:fr"],
    },
    {
      label: { en: "A posting closed in one language", fr: "Une offre fermée dans une seule langue" },
      before: { en: "---\narchived: false\n---\nDivers wanted." },
      en: "---\narchived: true\n---\nDivers wanted.",
      fr: "---\narchived: false\n---\nPlongeurs recherchés.",
      finds: ["field:fr"],
    },
    {
      label: { en: "Both languages edited, to different things", fr: "Les deux langues modifiées, mais différemment" },
      before: { en: "The post is permanent.", fr: "Le poste est permanent." },
      en: "The post is temporary.",
      fr: "Le poste est à temps partiel.",
      finds: ["both:fr"],
    },
    {
      label: { en: "A passage overwritten with the other language", fr: "Un passage écrasé par l’autre langue" },
      before: { fr: "Les plongeurs réparent les quais au printemps." },
      en: "Divers repair the docks in spring.",
      fr: "Divers repair the docks in spring.",
      finds: ["copied:fr"],
    },
  ],
  run({ edits = [] }, report) {
    for (const [index, edit] of edits.entries()) {
      // Two sides edited to different values are one gap, which the first of them tells.
      if (edit.change.severity === undefined || edit.change.sameGapAs !== undefined) continue;
      const { change, severity, confidence, bead, insertAt } = edit;
      const { side, after, other } = change;
      const lacking = otherLang(side);
      const place = {
        en: side === "en" ? after : other,
        fr: side === "fr" ? after : other,
        lacking,
        severity,
        confidence,
        identity: JSON.stringify([change.old, change.new]),
        ...(bead && { bead }),
        ...(insertAt && { insertAt }),
      };
      const facts: Facts = {
        change: index,
        side,
        lacking,
        old: unstopped(change.old ?? ""),
        new: unstopped(change.new ?? ""),
        facing: unstopped(edit.facingSentence() ?? change.facing ?? ""),
      };
      if (edit.reason === "field") report("field", { ...facts, key: edit.key ?? "" }, place);
      else if (edit.reason === "added" && facts.facing === "")
        report("added", { ...facts, kinds: kindsOf(facts.new, edit.kinds.after) }, place);
      else if (edit.reason === "copied") report("copied", facts, { ...place, lacking: side });
      else if (edit.reason === "removed") {
        if (facts.facing === "") report("orphaned", facts, place);
        else report("removed", { ...facts, kinds: kindsOf(facts.old, edit.kinds.before) }, place);
        // What says what it said stands elsewhere among the others, whatever else tells that it lost its counterpart.
      } else if (edit.reason === "moved" || (edit.reason === "changed" && change.old === change.new && facts.facing !== ""))
        report("moved", facts, place);
      else if (edit.links) reportLinks(edit.links, facts, place, report);
      else if (edit.reason === "form" && severity !== "info" && edit.kinds.before.join() !== edit.kinds.after.join() && facts.facing !== "")
        report("form", { ...facts, from: edit.kinds.before.join(","), to: edit.kinds.after.join(",") }, place);
      else reportWords(edit, facts, place, report);
    }
  },
});

/** The kinds of the blocks of a passage where it has several. */
const kindsOf = (text: string, kinds: readonly string[]): string => (text.includes("\n") ? kinds.join(",") : "");

/** A field up to this length is quoted whole. */
const SHORT = 60;

/** Says which words came and went: a long paragraph is not quoted for one of them. */
function reportWords(
  { change, severity, key, isOfBoth }: Edit,
  facts: Facts,
  place: object,
  report: (message: "both" | "gained" | "lost" | "changed" | "look" | "unfaced", data: Facts, place: object) => void,
): void {
  const isValue = key !== undefined && facts.old !== "" && facts.new !== "" && Math.max(facts.old.length, facts.new.length) <= SHORT;
  const { old, new: words } = isValue ? facts : editedWords(change.diff);
  const data = { ...facts, old, new: words };
  if (facts.facing !== "" && isOfBoth?.()) report("both", data, place);
  else if (severity === "info") report("look", data, place);
  else if (facts.facing === "") report("unfaced", data, place);
  else if (old === "") report("gained", data, place);
  else if (words === "") report("lost", data, place);
  else report("changed", data, place);
}

function reportLinks(
  { gone, come }: NonNullable<Edit["links"]>,
  facts: Facts,
  place: object,
  report: (message: "linked" | "unlinked" | "relinked", data: Facts, place: object) => void,
): void {
  const data = { ...facts, old: gone.join(", "), new: come.join(", ") };
  report(gone.length === 0 ? "linked" : come.length === 0 ? "unlinked" : "relinked", data, place);
}
