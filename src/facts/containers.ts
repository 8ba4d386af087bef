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
  const byBlock = firstFree(fr.containers, taken, ({ block }) => [`${block}`]);
  const byName = firstFree(fr.containers, taken, ({ block, name }) => [`${block} ${name}`]);
  const bySection = firstFree(fr.containers, taken, (one) => sectionsOf(context, one, "fr").map((section) => `${section} ${one.name}`));
  const renamed: Container[] = [];
  for (const own of en.containers) {
    const other = byName(facingBlocks(context, own).map((block) => `${block} ${own.name}`));
    if (other === undefined) renamed.push(own);
    else {
      taken.add(own).add(other);
      if (own.closed !== other.closed) faults.push({ kind: "unclosed", lacking: own.closed ? "fr" : "en", en: own, fr: other });
    }
  }
  // One that lost its text stands before the text of the next, which has its own: names come first.
  for (const own of renamed) {
    const other = byBlock(facingBlocks(context, own).map(String));
    if (other === undefined) continue;
    taken.add(own).add(other);
    faults.push({ kind: "name", lacking: "fr", en: own, fr: other });
  }
  // Where words do not tell which faces which, two of one kind in sections that face each other do.
  for (const own of en.containers) {
    if (taken.has(own)) continue;
    const other = bySection(sectionsOf(context, own, "en").map((section) => `${section} ${own.name}`));
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

/** Finds the first container under any of some keys that is not taken. A page may have thousands: none that is taken is looked at twice. */
function firstFree(
  containers: readonly Container[],
  taken: ReadonlySet<Container>,
  keysOf: (container: Container) => readonly string[],
): (keys: readonly string[]) => Container | undefined {
  const places = new Map<string, number[]>();
  for (let at = containers.length - 1; at >= 0; at--)
    for (const key of new Set(keysOf(containers[at] as Container))) {
      const list = places.get(key);
      if (list) list.push(at);
      else places.set(key, [at]);
    }
  const next = (key: string): number => {
    const list = places.get(key) ?? [];
    while (list.length > 0 && taken.has(containers[list.at(-1) as number] as Container)) list.pop();
    return list.at(-1) ?? Number.POSITIVE_INFINITY;
  };
  return (keys) => containers[Math.min(...keys.map(next))];
}

/** The sections of the first block of a container and of the one before: an empty one may stand before the heading of the next section. */
function sectionsOf({ alignment, beads }: CheckContext, { block }: Container, lang: Lang): readonly number[] {
  return [block, block - 1].flatMap((at) => beads[alignment.beadOf[lang][at] ?? -1]?.section ?? []);
}

/** The French blocks that face the first of an English container. */
function facingBlocks({ alignment, beads }: CheckContext, { block }: Container): readonly number[] {
  return beads[alignment.beadOf.en[block] ?? -1]?.fr ?? [];
}

/** What stands in a container has its counterpart: only the container itself is lost. */
function isFaced(context: CheckContext, { block }: Container, lang: Lang): boolean {
  return context.beads[context.alignment.beadOf[lang][block] ?? -1]?.kind === "match";
}
