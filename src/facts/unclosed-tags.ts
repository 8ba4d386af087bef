import { fenceAt, fencesOf } from "#parse/fences";
import { positionAt } from "#parse/place";
import { templateTags } from "#parse/templates";
import { LANGS, type Lang, otherLang, type Pair, type Position, type Posting } from "#posting";

/** A shortcode, template block or component that one side closes and the other leaves open. */
export interface UnclosedTag {
  readonly name: string;
  /** The side that leaves it open. */
  readonly lacking: Lang;
  readonly at: Position;
}

interface Uses {
  /** Of the last tag that nothing closes. */
  readonly open: readonly { readonly start: number; readonly end: number }[];
  readonly opened: number;
  readonly closed: number;
}

/** Tags of which both sides open as many, one side closes each, and the other does not. */
export function unclosedTags({ en, fr }: Pair): readonly UnclosedTag[] {
  if (![en, fr].some(({ text }) => CLOSING.test(text))) return [];
  const sides = { en: usesOf(en), fr: usesOf(fr) };
  return LANGS.flatMap((lacking) =>
    [...sides[lacking]].flatMap(([name, own]): UnclosedTag[] => {
      const other = sides[otherLang(lacking)].get(name);
      const [last] = own.open.slice(-1);
      // What may stand alone is closed by chance; where the other side closes each it opens, none may.
      if (!last || !other || other.opened !== own.opened || other.closed !== other.opened || own.closed >= own.opened) return [];
      return [{ name, lacking, at: positionAt(lacking === "en" ? en : fr, last.start, last.end) }];
    }),
  );
}

const CLOSING = /\{[{%][<%]?-?\s{0,3}(?:\/|end)|<\/\p{Lu}/u;

function usesOf({ text, path }: Posting): ReadonlyMap<string, Uses> {
  const fences = fencesOf(text);
  const uses = new Map<string, { open: { start: number; end: number }[]; opened: number; closed: number }>();
  const tags = [...templateTags(text, path?.endsWith(".mdx") === true, fences), ...componentTags(text)].sort((a, b) => a.start - b.start);
  for (const { start, end, name } of tags) {
    if (fenceAt(fences, start)) continue;
    const closed = /^(?:\/|end)(.+)$/u.exec(name)?.[1]?.trim();
    const key = closed ?? name;
    const use = uses.get(key) ?? { open: [], opened: 0, closed: 0 };
    uses.set(key, use);
    if (closed === undefined) {
      use.opened++;
      use.open.push({ start, end });
    } else {
      use.closed++;
      use.open.pop();
    }
  }
  return uses;
}

/** `<Tabs>` and `</Tabs>`; one that closes itself is none of either. */
function componentTags(text: string): { readonly start: number; readonly end: number; readonly name: string }[] {
  return [...text.matchAll(/<(\/?\p{Lu}[\w.]{0,60})(?:\s[^<>]{0,500})?>/gu)].flatMap(({ 0: tag, 1: name = "", index }) =>
    tag.endsWith("/>") ? [] : [{ start: index, end: index + tag.length, name }],
  );
}
