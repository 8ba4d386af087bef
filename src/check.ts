import type { Alignment, Bead } from "#align/bead";
import type { Config } from "#config/config";
import type { Category, Change, InsertionPoint, Json, Severity, Suggestion } from "#finding";
import type { Block, BlockKind, Directive, Lang, Pair, Position, Sides } from "#posting";

/** The groups of REPORT.md, in the order in which documents list them. */
export const GROUPS = ["structure", "content", "facts", "language", "front-matter", "typography", "repository", "time"] as const;

/** Where a rule stands among the others. */
export type Group = (typeof GROUPS)[number];

/** `order` of a check that judges what all others reported. */
export const LAST = 1000;

/** The facts behind a message. */
export type Data = { readonly [key: string]: Json };

/** Words one kind of finding in both languages. Sentence shape: what is, why it matters where not plain, what to do. */
export type Message<D extends Data = Data> = (data: D) => Sides<string>;

/** A worked case: documentation and test in one. `finds` lists exactly what the check reports, as `message` or `message:lacking`. */
export interface Example {
  /** What the case shows, for the page of the rule. */
  readonly label?: Sides<string>;
  readonly en: string;
  readonly fr: string;
  readonly finds: readonly string[];
  /** The sides before they were edited, where the rule compares two states of a pair; a side that is not named was not edited. */
  readonly before?: { readonly [L in Lang]?: string };
  /** Settings that the case needs, over the defaults. */
  readonly config?: Partial<Config>;
}

/** Where a finding stands and what follows from it. Blocks stand for their positions. */
export interface Place {
  readonly en?: Block | Position | null;
  readonly fr?: Block | Position | null;
  /** The side with less, or with the fault. */
  readonly lacking?: Lang;
  readonly insertAt?: InsertionPoint;
  readonly suggestion?: Suggestion;
  /** 0–1; default 0.9. */
  readonly confidence?: number;
  /** Overrides the rule's severity, where one message of a rule weighs less (or more) than the rule. */
  readonly severity?: Severity;
  readonly category?: Category;
  /** The bead it is about; decides the section. Found from the blocks where not given. */
  readonly bead?: Bead;
  /** What identifies the finding over time, instead of the texts of its blocks. */
  readonly identity?: string;
}

/** What a check of a pair reads. Everything in it is frozen for the check. */
export interface CheckContext {
  readonly pair: Pair;
  readonly alignment: Alignment;
  readonly beads: readonly Bead[];
  /** The beads to judge: all, or those that were asked about; `beads` has what stands near them. */
  readonly examined: readonly Bead[];
  readonly config: Config;
  /** The blocks of a bead on a side. */
  blocks(bead: Bead, lang: Lang): readonly Block[];
  /** Where the translation of the blocks of an unmatched bead would go on the lacking side. */
  insertionPoint(bead: Bead): InsertionPoint;
  /** Whether another check has claimed the bead: one fault gives one finding. */
  claimed(bead: Bead): boolean;
  /** Says that more differs in a bead than was compared or told: the report has a note of it. */
  leftOut(bead: Bead): void;
  /** Claims a bead: later checks leave its contents alone (a block in the wrong language has no facts to compare). */
  claim(bead: Bead): void;
  /** Where a pair is compared with an earlier state of it: every edit since. */
  readonly edits?: readonly Edit[];
  /** What each suppression did: complete only for checks of order `LAST`. */
  suppressions(): readonly SuppressionUse[];
}

/** What an edit did to its block. */
export type EditReason = "added" | "removed" | "changed" | "form" | "moved" | "field" | "copied";

/** An edit of one side since an earlier state of the pair, and what a message about it says. */
export interface Edit {
  readonly change: Change;
  readonly reason: EditReason;
  readonly severity: Severity;
  /** 0–1. */
  readonly confidence: number;
  /** Kinds of the blocks before and after; `numbered` for an item of a numbered list, `heading 2` with its level. */
  readonly kinds: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Front matter: the key. */
  readonly key?: string;
  /** Targets of links that went and came, where they are all that changed. */
  readonly links?: { readonly gone: readonly string[]; readonly come: readonly string[] };
  /** The sentence of the other side that faces the edited words, where its block has several. */
  facingSentence(): string | undefined;
  /** Whether the other side was edited in the same step, in what faces the edited words. */
  isOfBoth?(): boolean;
  readonly bead?: Bead;
  /** Where the translation of what was added would go. */
  readonly insertAt?: InsertionPoint;
}

/** A suppression comment, and what it did in this run. */
export interface SuppressionUse {
  readonly side: Lang;
  readonly directive: Directive;
  /** How many findings it silenced. */
  readonly silenced: number;
  /** Every rule that it names was run, so that silencing nothing means that it is not needed. */
  readonly judged: boolean;
  /** Rule ids that it names and that do not exist. */
  readonly unknown: readonly string[];
}

/** A file as the repository checks see it. */
export interface RepositoryFile {
  readonly path: string;
  readonly lang: Lang;
  readonly key: string;
  /** How the key was found. */
  readonly by: "translationKey" | "path" | "suffix" | "pattern" | "argument";
  /** Where its partner would stand by its path, whether or not it is there. */
  readonly partner?: string;
  /** The partner that it had and that the change removed. */
  readonly removedPartner?: string;
  /** Where it stood when it led to a partner that has kept its name. */
  readonly renamed?: { readonly from: string; readonly partner: string };
}

/** What a check of a repository reads: the files, the pairs made of them, and what could not be paired. */
export interface RepositoryContext {
  readonly files: readonly RepositoryFile[];
  readonly pairs: readonly { readonly key: string; readonly en: string; readonly fr: string }[];
  /** Blocks that face each other, of all pairs in their order: a translation memory. */
  readonly segments?: readonly Segment[];
}

/** A block and its translation, as they stand in one pair. */
export interface Segment {
  readonly key: string;
  readonly kind: BlockKind;
  readonly en: string;
  readonly fr: string;
  readonly paths: Sides<string>;
  /** 0–1: how sure it is that the two say the same. */
  readonly similarity: number;
}

/** Where a finding of the repository stands. */
export interface RepositoryPlace {
  readonly paths: readonly string[];
  readonly lacking?: Lang;
  readonly severity?: Severity;
}

type Messages = { readonly [id: string]: Message<never> };
type DataOf<M> = M extends Message<infer D> ? D : never;

interface Facts<M extends Messages> {
  /** The file's name. */
  readonly id: string;
  readonly group: Group;
  readonly category: Category;
  /** What a finding of it means for a reader; the runner applies settings. */
  readonly severity: Severity;
  /** One line: what is the same on both sides when all is well. */
  readonly summary: Sides<string>;
  /** Why it matters to a reader. */
  readonly why: Sides<string>;
  /** What to do. */
  readonly fix: Sides<string>;
  readonly messages: M;
}

/** A check of a pair, as its author writes it. */
export interface CheckDeclaration<M extends Messages> extends Facts<M> {
  readonly scope?: "pair";
  /** Runs before others and may claim beads. Default 0; lower runs earlier. */
  readonly order?: number;
  /** At least one clean case and one with a finding. */
  readonly examples: readonly [Example, Example, ...Example[]];
  run(context: CheckContext, report: <K extends keyof M & string>(message: K, data: DataOf<M[K]>, place: Place) => void): void;
}

/** A check of a repository, as its author writes it. */
export interface RepositoryCheckDeclaration<M extends Messages> extends Facts<M> {
  readonly scope: "repository";
  readonly examples: readonly RepositoryExample[];
  run(
    context: RepositoryContext,
    report: <K extends keyof M & string>(message: K, data: DataOf<M[K]>, place: RepositoryPlace) => void,
  ): void;
}

/** A worked case of a repository check: paths of files that hold one heading each. */
export interface RepositoryExample {
  readonly label?: Sides<string>;
  readonly files: readonly RepositoryFile[];
  /** What their blocks say, where the rule looks at that. */
  readonly segments?: readonly Segment[];
  readonly finds: readonly string[];
}

/** A check of a pair, its message types erased. */
export type Check = CheckDeclaration<{ readonly [id: string]: Message }>;

/** A check of a repository, its message types erased. */
export type RepositoryCheck = RepositoryCheckDeclaration<{ readonly [id: string]: Message }>;

/** Any check. */
export type AnyCheck = Check | RepositoryCheck;

/** Declares a check of a pair: messages and their data are checked by the compiler. The one place where types are erased. */
export function defineCheck<const M extends Messages>(declaration: CheckDeclaration<M>): Check {
  return declaration as unknown as Check;
}

/** Declares a check of a repository. */
export function defineRepositoryCheck<const M extends Messages>(declaration: RepositoryCheckDeclaration<M>): RepositoryCheck {
  return declaration as unknown as RepositoryCheck;
}
