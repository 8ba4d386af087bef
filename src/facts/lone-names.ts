import type { Bead, Unexplained } from "#align/bead";
import { isReadable } from "#align/inside";
import type { CheckContext } from "#check";
import type { Difference } from "#facts/difference";
import { holdsFacts } from "#facts/holds-facts";
import type { Stated } from "#facts/pair-off";
import { eachOdds } from "#language/evidence";
import { type Block, LANGS, type Lang, type Sides } from "#posting";
import { factAt } from "#text/fact";
import { stems } from "#text/tokens";

/** Names of which each side has one that the other lacks, where the rest of two sentences agrees: “in Fredericton”, « à Bathurst ». */
export function otherNames(context: CheckContext): Extract<Difference, { kind: "differs" }>[] {
  return context.examined.flatMap((bead): Extract<Difference, { kind: "differs" }>[] => {
    if (bead.kind !== "match" || context.claimed(bead)) return [];
    const people = otherPeople(context, bead);
    if (people) return [people];
    if (!mayDiffer(context, bead) || !isReadable(context.pair, bead)) return [];
    const inside = context.alignment.inside(bead);
    for (const facing of inside.beads) {
      if (facing.kind !== "match" || facing.en.length !== 1 || facing.fr.length !== 1) continue;
      if (Math.min(facing.coverage.en, facing.coverage.fr) < LEAST) continue;
      const names = { en: loneName(context, bead, "en", facing.en[0] ?? 0), fr: loneName(context, bead, "fr", facing.fr[0] ?? 0) };
      if (!names.en || !names.fr) continue;
      if (areUnlike(names.en.fact.raw, names.fr.fact.raw) && !areWords(names.en.fact.raw, names.fr.fact.raw))
        return [{ kind: "differs", bead, en: names.en, fr: names.fr }];
    }
    return [];
  });
}

/** Two names of which one word is the same and the other is nowhere on the other side: “Ana Ruiz”, « Ana Roy ». */
function otherPeople(context: CheckContext, bead: Bead): Extract<Difference, { kind: "differs" }> | undefined {
  const [en, fr] = [namesIn(context, bead, "en"), namesIn(context, bead, "fr")];
  const texts = {
    en:
      en.length > 0 && fr.length > 0
        ? fold(
            context
              .blocks(bead, "en")
              .map(({ text }) => text)
              .join("\n"),
          )
        : "",
    fr: "",
  };
  if (texts.en === "") return undefined;
  texts.fr = fold(
    context
      .blocks(bead, "fr")
      .map(({ text }) => text)
      .join("\n"),
  );
  for (const one of en) {
    const [first = "", last = ""] = one.fact.raw.split(" ");
    for (const other of fr) {
      const [prenom = "", nom = ""] = other.fact.raw.split(" ");
      const unlike = first === prenom ? ([last, nom] as const) : last === nom ? ([first, prenom] as const) : undefined;
      if (!unlike || skeleton(unlike[0]) === skeleton(unlike[1]) || areWords(...unlike) || areWords(first, prenom)) continue;
      // A word that the lexicon knows may be one of a label; of a surname, a few letters make another person.
      if (!areUnlike(...unlike) && (first !== prenom || unlike.some((word) => isKnown(context, word)))) continue;
      if (!texts.fr.includes(fold(unlike[0])) && !texts.en.includes(fold(unlike[1]))) return { kind: "differs", bead, en: one, fr: other };
    }
  }
  return undefined;
}

/** Two capitalised words side by side, no more; the first word of a sentence may stand before them: “Call Ana Ruiz”. */
const PERSON =
  /(?<![\p{L}’'-]|\p{Lu}[\p{L}.’'-]{0,30} )(?:(?<=^|[.!?:]\s)\p{Lu}\p{Ll}{1,15} (?=\p{Lu}\p{Ll}+ \p{Lu}))?(\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{1,20})? \p{Lu}\p{Ll}{2,20})(?![\p{L}’'-]| \p{Lu})/gu;

/** A heading names institutions as often as people, and so does what follows an article. */
function namesIn(context: CheckContext, bead: Bead, lang: Lang): Stated[] {
  return context.blocks(bead, lang).flatMap((block) => {
    if (block.kind === "heading" || block.kind === "field" || !holdsFacts(block, context)) return [];
    return [...block.text.matchAll(PERSON)].flatMap((m) =>
      LABEL.test(block.text.slice(0, m.index + m[0].length - (m[1] ?? "").length).slice(-30)) ||
      /(?<!\p{L})(?:the|le|la|les|du|des|au|aux|l[’'])[ ]?$/iu.test(block.text.slice(Math.max(0, m.index - 5), m.index))
        ? []
        : [{ block, fact: factAt(block.text, m.index + m[0].length - (m[1] ?? "").length, m.index + m[0].length, "name") }],
    );
  });
}

/** What names a part of a screen before its label: “choose Print Preview”. */
const LABEL =
  /(?<!\p{L})(?:click|select|choose|press|tap|open|menu|button|tab|cliquez|sélectionnez|choisissez|appuyez|ouvrez|bouton|onglet)(?: (?:on|the|in|sur|le|la|dans))?[ ]?[«“"'\u00A0]{0,3}$/iu;

/** With less of either sentence explained, a name may be rendered by other words. */
const LEAST = 0.15;

/** A name inside a sentence on both sides: most blocks have none in French. */
const mayDiffer = (context: CheckContext, bead: Bead): boolean =>
  LANGS.every((lang) =>
    context.blocks(bead, lang).some((block) => holdsFacts(block, context) && /[\p{Ll},] \p{Lu}\p{L}*\p{Ll}/u.test(block.text)),
  );

/** The one or two words that nothing on the other side explains, if they are a name and all that is left of the sentence. */
function loneName(context: CheckContext, bead: Bead, lang: Lang, at: number): Stated | undefined {
  const inside = context.alignment.inside(bead);
  const sentence = inside.sentences[lang][at];
  if (!sentence) return undefined;
  const left = inside.unexplained[lang].filter((one) => one.sentence === at && one.weight > 0);
  const [first, last] = [left[0], left.at(-1)];
  if (!first || !last || left.length > 2 || !left.every((one) => isName(sentence.text, one))) return undefined;
  if (left.length === 2 && sentence.text.slice(first.to, last.from) !== " ") return undefined;
  // A word of a longer name may be translated with it.
  if (/\p{Lu}[\p{L}’'-]*[ \u00A0]$/u.test(sentence.text.slice(0, first.from)) || /^[ \u00A0-]\p{Lu}/u.test(sentence.text.slice(last.to)))
    return undefined;
  const block = context.pair[lang].blocks[sentence.block] as Block;
  return { block, fact: factAt(block.text, sentence.from + first.from, sentence.from + last.to, "name") };
}

/** A capital inside the sentence, and small letters: acronyms are translated. */
function isName(text: string, { from, to }: Unexplained): boolean {
  return (
    /^\p{Lu}\p{L}*\p{Ll}{2}/u.test(text.slice(from, to)) &&
    /[\p{Ll},][ \u00A0](?:\p{Lu}\p{L}+[ \u00A0])?(?:d[’']|l[’'])?$/u.test(text.slice(0, from))
  );
}

/** Names change their ending from one language to the other, seldom their beginning. */
function areUnlike(en: string, fr: string): boolean {
  const plain: Sides<string> = { en: fold(en), fr: fold(fr) };
  return plain.en !== plain.fr && plain.en.slice(0, 2) !== plain.fr.slice(0, 2) && plain.en.slice(-4) !== plain.fr.slice(-4);
}

/** Odds, in natural units, from which a word that the language model knows is one of its language, and from which letters look so. */
const KNOWN = 1.5;
const OWN = { en: -2, fr: 0.4 };

/** Whether they are words with a capital, not names: one that is known, or two of which each looks like its own language (“Bookmarks”, « Signets »). */
function areWords(en: string, fr: string): boolean {
  let isKnown = false;
  const total = { en: 0, fr: 0 };
  for (const [lang, text] of [["en", en] as const, ["fr", fr] as const])
    eachOdds(text, (odds, _casing, _from, _to, known) => {
      isKnown ||= known && Math.abs(odds) >= KNOWN;
      total[lang] += odds;
    });
  return isKnown || (total.en <= OWN.en && total.fr >= OWN.fr);
}

/** Whether the lexicon has a word in either language. */
const isKnown = ({ alignment }: CheckContext, word: string): boolean =>
  LANGS.some((lang) => stems(word, lang).some((stem) => alignment.lexicon.rarity(lang, stem) !== undefined));

/** The consonants of a name as they sound: “Putin” and « Poutine », “John” and « Jean » are one name in two spellings. */
const skeleton = (name: string): string =>
  fold(name)
    .replace(/ł/gu, "l")
    .replace(/ph/gu, "f")
    .replace(/[kq]/gu, "c")
    .replace(/w/gu, "v")
    .replace(/z/gu, "s")
    .replace(/[aeiouyh]/gu, "")
    .replace(/(.)\1+/gu, "$1");

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
