import type { Severity } from "#finding";

/** What was drawn, by the name of its sheet. */
export interface Key {
  readonly seed: number;
  readonly pairs: number;
  readonly drawn: Readonly<Record<string, { readonly fingerprint: string; readonly rule: string; readonly severity: Severity }>>;
}

/** What one reader says of each sheet. */
export type Answers = Readonly<Record<string, boolean | null>>;

/** Of the findings of one kind, how many were read and how many both readers found true. */
export interface Precision {
  readonly read: number;
  readonly agreed: number;
}

/** What two readers, of whom neither saw the other’s answers, make of a sample. */
export interface Judged {
  readonly seed: number;
  /** Pairs that the sample was drawn from. */
  readonly pairs: number;
  /** Share of the sheets on which both say the same, and the same beyond chance (Cohen 1960). */
  readonly agreement: number;
  readonly kappa: number;
  readonly labels: Readonly<Record<string, { readonly rule: string; readonly severity: Severity; readonly agreed: boolean }>>;
}

/** Puts two readers’ answers together; what they disagree on is not true. Throws where a sheet has no answer of both. */
export function judge({ seed, pairs, drawn }: Key, a: Answers, b: Answers): Judged {
  const names = Object.keys(drawn);
  const open = names.filter((name) => typeof a[name] !== "boolean" || typeof b[name] !== "boolean");
  if (open.length > 0) throw new Error(`no answer of both readers to ${open.slice(0, 5).join(", ")}${open.length > 5 ? " …" : ""}`);
  const share = (of: (name: string) => boolean) => names.filter(of).length / Math.max(1, names.length);
  const agreement = share((name) => a[name] === b[name]);
  const [yesA, yesB] = [share((name) => a[name] === true), share((name) => b[name] === true)];
  const chance = yesA * yesB + (1 - yesA) * (1 - yesB);
  const labels = Object.fromEntries(
    names
      .map((name) => [drawn[name] as Key["drawn"][string], a[name] === true && b[name] === true] as const)
      .map(([{ fingerprint, rule, severity }, agreed]) => [fingerprint, { rule, severity, agreed }] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  return { seed, pairs, agreement, kappa: chance === 1 ? 1 : (agreement - chance) / (1 - chance), labels };
}

/** The precision of each group of labels, by what names the group. */
export function precisionBy({ labels }: Judged, nameOf: (label: Judged["labels"][string]) => string): ReadonlyMap<string, Precision> {
  const groups = new Map<string, Precision>();
  for (const label of Object.values(labels)) {
    const { read, agreed } = groups.get(nameOf(label)) ?? { read: 0, agreed: 0 };
    groups.set(nameOf(label), { read: read + 1, agreed: agreed + Number(label.agreed) });
  }
  return groups;
}
