import type { Child } from "hono/jsx";
import type { UiLang } from "#ui-lang";
import { COMMON_STRINGS } from "./common-strings.ts";

interface ChoiceProps {
  readonly lang: UiLang;
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** One of a few, or any. */
export function ListChoice({ lang, name, label, value = "", options }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name} autocomplete="off">
        {[["", COMMON_STRINGS[lang].any] as const, ...options].map(([each, words]) => (
          <option value={each} selected={each === value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A part of a key. */
export function KeyPart({ lang, value }: { readonly lang: UiLang; readonly value: string | undefined }) {
  return (
    <label>
      {COMMON_STRINGS[lang].key}
      <input type="search" name="q" value={value ?? ""} maxlength={1_000} autocomplete="off" />
    </label>
  );
}

interface FilterFormProps {
  readonly lang: UiLang;
  readonly action: string;
  /** What the form leaves as it is. */
  readonly kept?: Readonly<Record<string, string | undefined>>;
  readonly isFiltered: boolean;
  readonly children?: Child;
}

/** What a list shows, by the address: it works without script, and can be sent to somebody. */
export function FilterForm({ lang, action, kept = {}, isFiltered, children }: FilterFormProps) {
  const t = COMMON_STRINGS[lang];
  return (
    <form class="list-filters" method="get" action={action}>
      <fieldset>
        <legend>{t.filters}</legend>
        {Object.entries(kept).map(([name, value]) => value !== undefined && <input type="hidden" name={name} value={value} />)}
        {children}
        <button type="submit">{t.apply}</button>
        {isFiltered && <a href={action}>{t.clear}</a>}
      </fieldset>
    </form>
  );
}

/** Which part of a list is shown, and the way to the next one. */
export function PartLinks(props: {
  readonly lang: UiLang;
  readonly from: number;
  readonly shown: number;
  readonly of: number;
  readonly next: string | null;
  readonly start: string;
}) {
  const { lang, from, shown, of, next, start } = props;
  const t = COMMON_STRINGS[lang];
  if (from === 0 && next === null) return null;
  return (
    <p class="parts">
      {t.part(from + 1, from + shown, of)}
      {from > 0 && <a href={start}>{t.first}</a>}
      {next !== null && (
        <a href={next} rel="next">
          {t.next}
        </a>
      )}
    </p>
  );
}
