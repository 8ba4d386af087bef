import { z } from "zod";
import { SEVERITIES } from "#finding";
import { LANGS } from "#posting";
import { LEAST_AGES, PAIR_SORTS, type PairQuery, VERDICTS, type WorkQuery } from "#service/lists";

/** A parameter that may be absent; an empty one, as a form sends it, is absent. */
const maybe = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const part = z.string().max(1_000);
const cursor = z.string().max(4_000);

const pairParameters = z.strictObject({
  sort: maybe(z.enum(PAIR_SORTS)),
  order: maybe(z.enum(["up", "down"])),
  verdict: maybe(z.enum(VERDICTS as readonly ["fail", "warn", "pass"])),
  ahead: maybe(z.enum(LANGS)),
  age: maybe(z.enum(LEAST_AGES)),
  q: maybe(part),
  since: maybe(z.string()),
  after: maybe(cursor),
});

const workParameters = z.strictObject({
  side: maybe(z.enum(LANGS)),
  severity: maybe(z.enum(SEVERITIES)),
  age: maybe(z.enum(LEAST_AGES)),
  who: maybe(z.enum(["mine", "nobody"])),
  name: maybe(z.string().max(200)),
  due: maybe(z.enum(["late", "week"])),
  q: maybe(part),
  after: maybe(cursor),
});

/** What an address asks for; or the parameter that the page does not know, or has no such value of. */
export type Asked<Query> =
  | { readonly ok: true; readonly query: Query; readonly after: string | null; readonly since?: string }
  | { readonly ok: false; readonly name: string };

/** Only those that have a value: an absent one and one that is `undefined` are the same query. */
const given = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;

function wrongIn({ issues: [issue] }: z.ZodError): { readonly ok: false; readonly name: string } {
  const name = issue?.code === "unrecognized_keys" ? issue.keys[0] : issue?.path[0];
  return { ok: false, name: String(name ?? "?").slice(0, 100) };
}

/** Which pairs an address asks for. */
export function pairQuery(parameters: Readonly<Record<string, string>>): Asked<PairQuery> {
  const read = pairParameters.safeParse(parameters);
  if (!read.success) return wrongIn(read.error);
  const { after, since, sort = "key", order = "up", ...rest } = read.data;
  return { ok: true, query: { sort, order, ...given(rest) }, after: after ?? null, ...(since !== undefined && { since }) };
}

/** Which gaps an address asks for. */
export function workQuery(parameters: Readonly<Record<string, string>>): Asked<WorkQuery> {
  const read = workParameters.safeParse(parameters);
  if (!read.success) return wrongIn(read.error);
  const { after, ...rest } = read.data;
  return { ok: true, query: given(rest), after: after ?? null };
}
