import type { Config } from "#config/config";
import { LANGS, type Lang, otherLang, type Posting, type Sides } from "#posting";
import { isLanguage } from "./foreign.ts";
import { identifyBlock, thirdOfBlock } from "./identify.ts";

/** How much of a side must be in the other language for the side, and not its blocks, to be at fault. */
const SHARE = 0.8;
/** Less text than this, in characters and in blocks, does not make a side. */
const LEAST = { characters: 200, blocks: 3 } as const;

/** Which language a side is in as a whole; `null` where it is its own, mixed, or too little to tell. */
export function wholeLanguage(posting: Posting, config: Config): Lang | null {
  const read = posting.blocks.filter((block) => isLanguage(block, config));
  const all = read.reduce((sum, { text }) => sum + text.length, 0);
  const length = { en: 0, fr: 0 };
  const blocks = { en: 0, fr: 0 };
  for (const block of read) {
    const { lang } = identifyBlock(block, config.allow);
    if (lang === null) continue;
    length[lang] += block.text.length;
    blocks[lang]++;
    // Whatever the rest may be, there is too little of it: nearly every side ends here.
    if (all - length[posting.lang] < SHARE * all) return null;
  }
  const other = otherLang(posting.lang);
  const whole = length[other] >= SHARE * (length.en + length.fr) && blocks[other] >= SHARE * (blocks.en + blocks.fr);
  return whole && length[other] >= LEAST.characters && blocks[other] >= LEAST.blocks ? other : null;
}

/** Which third language, as a BCP 47 tag, a side is in as a whole; `null` where it is in none, or where there is too little to tell. */
export function wholeThird(posting: Posting, config: Config): string | null {
  const read = posting.blocks.filter((block) => isLanguage(block, config));
  const found = new Map<string, { readonly characters: number; readonly blocks: number }>();
  for (const block of read) {
    const third = thirdOfBlock(block, config.allow);
    if (third === null) continue;
    const { characters, blocks } = found.get(third) ?? { characters: 0, blocks: 0 };
    found.set(third, { characters: characters + block.text.length, blocks: blocks + 1 });
  }
  const all = read.reduce((sum, { text }) => sum + text.length, 0);
  for (const [third, { characters, blocks }] of found)
    if (characters >= SHARE * all && characters >= LEAST.characters && blocks >= LEAST.blocks) return third;
  return null;
}

/** Whether two postings have the same body, white space and front matter aside. */
export function sameBody(pair: Sides<Posting>): boolean {
  const [en, fr] = LANGS.map((lang) =>
    pair[lang].blocks
      .filter(({ kind }) => kind !== "field")
      .map(({ text }) => text.trim())
      .join("\n"),
  );
  return en === fr && en !== "";
}
