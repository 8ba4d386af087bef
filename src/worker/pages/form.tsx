import { asField } from "#edit/exact-field";
import { LANGS, type Lang, type Sides } from "#posting";
import type { UiLang } from "#ui-lang";
import { FORM_ID } from "./layout.tsx";
import type { Given, Problem } from "./read-form.ts";
import { PAGE_STRINGS } from "./strings.ts";

interface FormProps {
  readonly lang: UiLang;
  readonly given: Sides<Given>;
  readonly problems?: readonly Problem[];
  /** The texts are an example's, and stay under its settings when they are sent on. */
  readonly example?: boolean;
}

/** Two texts, pasted, dropped or chosen. Works without script: files are sent as they are. */
export function CheckForm({ lang, given, problems = [], example = false }: FormProps) {
  const t = PAGE_STRINGS[lang].form;
  return (
    <form class="check-form" id={FORM_ID} method="post" action={`/${lang}/check`} enctype="multipart/form-data">
      <div class="inputs">
        {LANGS.map((side) => (
          <Input lang={lang} side={side} given={given[side]} problem={problems.find((each) => each.side === side)} />
        ))}
      </div>
      {example && <input type="hidden" name="example" value="yes" />}
      <button class="submit primary" type="submit">
        {t.submit}
      </button>
      <p class="status" role="status" data-checking={t.checking} data-failed={t.failed} data-loaded={t.loaded} />
    </form>
  );
}

interface InputProps {
  readonly lang: UiLang;
  readonly side: Lang;
  readonly given: Given;
  readonly problem: Problem | undefined;
}

function Input({ lang, side, given, problem }: InputProps) {
  const t = PAGE_STRINGS[lang].form;
  return (
    <div class="input" data-side={side}>
      <label for={`${side}-text`}>{t.text[side]}</label>
      <p class="hint" id={`${side}-hint`}>
        {t.hint}
      </p>
      <p class="problem" id={`${side}-problem`}>
        {problem?.message}
      </p>
      {/* A line feed at the start of a text area's content is not part of its value. */}
      <textarea
        id={`${side}-text`}
        name={side}
        lang={`${side}-CA`}
        rows={12}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={problem ? "true" : "false"}
        aria-describedby={`${side}-problem ${side}-hint`}
      >
        {`\n${given.text.replace(/^\uFEFF/u, "")}`}
      </textarea>
      <div class="file-choice">
        <label for={`${side}-file`}>{t.file[side]}</label>
        <input type="file" id={`${side}-file`} name={`${side}File`} accept=".md,.mdx,.markdown,.txt,text/markdown,text/plain" />
      </div>
      <input type="hidden" name={`${side}Path`} value={given.path ?? ""} />
      <input type="hidden" name={`${side}Exact`} value={asField(given.text)} />
    </div>
  );
}
