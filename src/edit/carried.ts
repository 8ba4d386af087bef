import type { Sides } from "#posting";

/** What is ticked and chosen of a result, by id. */
export type Filters = Readonly<Record<string, string | boolean>>;

/** What a page tells the next one of the texts that it sends there. */
export interface Carried {
  /** The fields whose text stands nowhere else: `en`, `before-fr`. */
  readonly unsaved: readonly string[];
  /** The draft that the browser keeps of them. */
  readonly draft?: { readonly id: string; readonly revision: number };
  /** The two texts as they were given, where they are others now: what undoing leads to and a patch starts from. */
  readonly first?: Sides<string>;
  /** The table of pairs that they were opened from, which is told what becomes of them. */
  readonly table?: string;
  /** How the result is filtered, where the next page shows the same. */
  readonly filters?: Filters;
}

/** As a field of a form holds it. */
export function asCarried(carried: Carried): string {
  return JSON.stringify(carried);
}

/** What such a field holds; nothing where it is empty or of somebody else. */
export function fromCarried(value: string): Carried {
  const { unsaved, draft, first, table, filters } = objectOf(value);
  const fields = Array.isArray(unsaved) ? unsaved.filter((each) => typeof each === "string") : [];
  const { id, revision } = typeof draft === "object" && draft !== null ? (draft as { id?: unknown; revision?: unknown }) : {};
  const { en, fr } = typeof first === "object" && first !== null ? (first as { en?: unknown; fr?: unknown }) : {};
  return {
    unsaved: fields,
    ...(typeof id === "string" && typeof revision === "number" && { draft: { id, revision } }),
    ...(typeof en === "string" && typeof fr === "string" && { first: { en, fr } }),
    ...(typeof table === "string" && { table }),
    ...(typeof filters === "object" && filters !== null && { filters: filtersIn(filters) }),
  };
}

const filtersIn = (filters: object): Filters =>
  Object.fromEntries(
    Object.entries(filters).filter((entry): entry is [string, string | boolean] => ["string", "boolean"].includes(typeof entry[1])),
  );

function objectOf(value: string): {
  readonly unsaved?: unknown;
  readonly draft?: unknown;
  readonly first?: unknown;
  readonly table?: unknown;
  readonly filters?: unknown;
} {
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === "object" && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}
