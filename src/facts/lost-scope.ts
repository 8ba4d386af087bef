import type { Inside, SentenceBead } from "#align/bead";
import { alikeBut, type Cue } from "#facts/alike";
import { LANGS, otherLang, type Sides } from "#posting";
import { mayQualify, readDocumentWords } from "#text/document-words";
import { mayExclude, readExclusive } from "#text/exclusive";
import { withoutSharedTurns } from "#text/turning-words";

/** Words of one side that nothing on the other answers to. */
export interface LoneWords extends Cue {
  readonly word: string;
}

/** “Only” or « ne … que » where the other side says the same of anybody or anything; “a valid licence” where it is any licence there. */
export function lostScope(inside: Inside, facing: SentenceBead): LoneWords | undefined {
  const [i, k] = [facing.en[0], facing.fr[0]];
  if (i === undefined || k === undefined) return undefined;
  const texts: Sides<string> = { en: inside.sentences.en[i]?.text ?? "", fr: inside.sentences.fr[k]?.text ?? "" };
  for (const side of LANGS) {
    const other = otherLang(side);
    const exclusive = readExclusive(texts[side], side);
    const found = [
      ...(exclusive.length === 1 && !mayExclude(withoutSharedTurns(texts, "only"), other) ? exclusive : []),
      ...readDocumentWords(texts[side], side).filter((one) => !mayQualify(texts[other], other, one)),
    ];
    for (const { from, to, word } of found) {
      const cue = { from, to, word, side, sentence: facing[side][0] as number };
      if (alikeBut(inside, facing, cue)) return cue;
    }
  }
  return undefined;
}
