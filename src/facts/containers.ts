import type { CheckContext } from "#check";
import { type Container, LANGS, type Lang, otherLang } from "#posting";

/** How the container of one side differs from what it faces. */
export interface ContainerFault {
  readonly kind: "lost" | "name" | "unclosed";
  /** The side that has the fault. */
  readonly lacking: Lang;
  /** The container, on the side that has it; both where both have one. */
  readonly en: Container | null;
  readonly fr: Container | null;
}

/** Containers that the other side lacks, names otherwise or does not end; each faces the one before the block that faces its first. */
export function containerFaults(context: CheckContext): readonly ContainerFault[] {
  const { en, fr } = context.pair;
  const taken = new Set<Container>();
  const faults: ContainerFault[] = [];
  const facingOf = (own: Container) => facingContainers(context, own, "en").filter((one) => !taken.has(one));
  const renamed: Container[] = [];
  for (const own of en.containers) {
    const other = facingOf(own).find(({ name }) => name === own.name);
    if (other === undefined) renamed.push(own);
    else {
      taken.add(own).add(other);
      if (own.closed !== other.closed) faults.push({ kind: "unclosed", lacking: own.closed ? "fr" : "en", en: own, fr: other });
    }
  }
  // One that lost its text stands before the text of the next, which has its own: names come first.
  for (const own of renamed) {
    const [other] = facingOf(own);
    if (other === undefined) continue;
    taken.add(own).add(other);
    faults.push({ kind: "name", lacking: "fr", en: own, fr: other });
  }
  // Where words do not tell which faces which, two of one kind in sections that face each other do.
  const left = fr.containers.filter((one) => !taken.has(one));
  for (const own of en.containers) {
    if (taken.has(own)) continue;
    const at = left.findIndex((one) => one.name === own.name && isNear(context, own, one));
    const [other] = at === -1 ? [] : left.splice(at, 1);
    if (other) taken.add(own).add(other);
  }
  for (const lang of LANGS) {
    for (const own of (lang === "en" ? en : fr).containers) {
      // A shortcode or component that is lost is a block that is.
      const isTag = /[{<]/u.test(context.pair[lang].text.charAt(own.position.start.offset));
      if (taken.has(own) || isTag || !isFaced(context, own, lang)) continue;
      faults.push({ kind: "lost", lacking: otherLang(lang), en: lang === "en" ? own : null, fr: lang === "fr" ? own : null });
    }
  }
  return faults;
}

/** In one section: the bead of the first block of each or of the one before is of the same. */
function isNear({ alignment, beads }: CheckContext, en: Container, fr: Container): boolean {
  // An empty one may stand before the heading of the next section.
  const sections = (lang: Lang, { block }: Container) =>
    [block, block - 1].flatMap((at) => beads[alignment.beadOf[lang][at] ?? -1]?.section ?? []);
  const others = sections("fr", fr);
  return sections("en", en).some((section) => others.includes(section));
}

/** The containers of the other side that open before a block that faces the first of this one. */
function facingContainers(context: CheckContext, { block }: Container, lang: Lang): readonly Container[] {
  const other = otherLang(lang);
  const bead = context.beads[context.alignment.beadOf[lang][block] ?? -1];
  return bead === undefined ? [] : context.pair[other].containers.filter((one) => bead[other].includes(one.block));
}

/** What stands in a container has its counterpart: only the container itself is lost. */
function isFaced(context: CheckContext, { block }: Container, lang: Lang): boolean {
  return context.beads[context.alignment.beadOf[lang][block] ?? -1]?.kind === "match";
}
