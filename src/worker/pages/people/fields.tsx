import type { Child } from "hono/jsx";
import type { Problem } from "../read-form.ts";

/** What a form said when it was sent, to be shown again with what is wrong in it. */
export interface SentFields {
  readonly given: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A form that nobody sent yet. */
export const NOTHING_SENT: SentFields = { given: {}, problems: [] };

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly sent: SentFields;
}

interface InputProps extends FieldProps {
  readonly name: string;
  readonly type?: "text" | "date" | "number" | "password";
  readonly value?: string;
  readonly lang?: string;
}

/** A line to fill in, with its label, its hint, and what is wrong with it. */
export function TextField({ id, label, hint, sent, name, type = "text", value = "", lang }: InputProps) {
  const isWrong = problemOf(sent, id) !== undefined;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Said id={id} hint={hint} sent={sent} />
      <input
        id={id}
        name={name}
        type={type}
        value={type === "password" ? "" : (sent.given[id] ?? value)}
        lang={lang}
        autocomplete="off"
        aria-invalid={isWrong ? "true" : "false"}
        aria-describedby={describedBy(id, hint)}
      />
    </div>
  );
}

interface ChoiceProps extends FieldProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** One of a few. */
export function ChoiceField({ id, label, hint, sent, name, value, options }: ChoiceProps) {
  const chosen = sent.given[id] ?? value;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Said id={id} hint={hint} sent={sent} />
      <select id={id} name={name} aria-describedby={describedBy(id, hint)} autocomplete="off">
        {options.map(([each, words]) => (
          <option value={each} selected={each === chosen}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A section under its heading, for the links that lead to it. */
export function Section({ id, title, children }: { readonly id: string; readonly title: string; readonly children?: Child }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabindex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A table that may be wider than the page: what scrolls is reached by key. */
export function WideTable({ of, heads, children }: { readonly of: string; readonly heads: readonly string[]; readonly children?: Child }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is of a form
    <div class="wide" role="group" tabindex={0} aria-labelledby={of}>
      <table class="rights">
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

function Said({ id, hint, sent }: Pick<FieldProps, "id" | "hint" | "sent">) {
  return (
    <>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p class="problem" id={`${id}-problem`}>
        {problemOf(sent, id)}
      </p>
    </>
  );
}

const problemOf = ({ problems }: SentFields, id: string): string | undefined => problems.find(({ field }) => field === id)?.message;

const describedBy = (id: string, hint: string | undefined): string => `${id}-problem${hint === undefined ? "" : ` ${id}-hint`}`;
