import { asField } from "#edit/exact-field";
import { LANGS, type Lang, type Sides } from "#posting";
import type { UiLang } from "#ui-lang";
import { FORM_ID } from "./layout.tsx";
import { fieldOf, type Given, type Part, type Problem } from "./read-form.ts";
import { PAGE_STRINGS } from "./strings.ts";
import { WHOLE_STRINGS } from "./whole-strings.ts";

interface FormProps {
  readonly lang: UiLang;
  readonly given: Sides<Given>;
  readonly problems?: readonly Problem[];
  /** The texts are an example's, and stay under its settings when they are sent on. */
  readonly example?: boolean;
  /** What the script told of the texts before they were sent. */
  readonly carried?: string | undefined;
  /** Those that came with the texts, as JSON. */
  readonly settings?: string | undefined;
}

/** Two texts, pasted, dropped or chosen. Works without script: files are sent as they are. */
export function CheckForm({ lang, given, problems = [], example = false, carried = "", settings = "" }: FormProps) {
  const t = PAGE_STRINGS[lang].form;
  return (
    <form class="check-form" id={FORM_ID} method="post" action={`/${lang}/check`} enctype="multipart/form-data">
      <PairInputs lang={lang} given={given} problems={problems} />
      {example && <input type="hidden" name="example" value="yes" />}
      {settings !== "" && <SettingsPart lang={lang} settings={settings} />}
      <input type="hidden" name="carried" value={carried} autocomplete="off" />
      <Submit lang={lang} label={t.submit} />
    </form>
  );
}

/** The settings that go with the texts, and that they hold. */
export function SettingsPart({ lang, settings }: { readonly lang: UiLang; readonly settings: string }) {
  return (
    <p class="hint with-settings">
      <input type="hidden" name="settings" value={settings} autocomplete="off" /> {PAGE_STRINGS[lang].form.settings}
    </p>
  );
}

/** The button that sends a form, and the region that says how that goes. */
export function Submit({ lang, label }: { lang: UiLang; label: string }) {
  const t = PAGE_STRINGS[lang].form;
  return (
    <>
      <button class="submit primary" type="submit">
        {label}
      </button>
      <p
        class="status"
        role="status"
        data-checking={t.checking}
        data-failed={t.failed}
        data-loaded={t.loaded}
        data-gone={t.gone}
        data-many={t.many}
        data-folder={t.folder}
        data-en={t.twoOf.en}
        data-fr={t.twoOf.fr}
      />
    </>
  );
}

interface PairInputsProps {
  readonly lang: UiLang;
  readonly given: Sides<Given>;
  readonly problems: readonly Problem[];
  readonly part?: Part;
}

/** The two texts of one time. */
export function PairInputs({ lang, given, problems, part = "now" }: PairInputsProps) {
  return (
    <div class="inputs">
      {LANGS.map((side) => {
        const field = fieldOf(side, part);
        return (
          <Input
            lang={lang}
            side={side}
            field={field}
            given={given[side]}
            problem={problems.find((each) => each.field === `${field}-text`)}
          />
        );
      })}
    </div>
  );
}

interface InputProps {
  readonly lang: UiLang;
  readonly side: Lang;
  readonly field: string;
  readonly given: Given;
  readonly problem: Problem | undefined;
}

function Input({ lang, side, field, given, problem }: InputProps) {
  const t = PAGE_STRINGS[lang].form;
  return (
    <div class="input" data-side={side} data-field={field}>
      <label for={`${field}-text`}>{t.text[side]}</label>
      <p class="hint" id={`${field}-hint`}>
        {t.hint}
      </p>
      <p class="problem" id={`${field}-problem`}>
        {problem?.message}
      </p>
      {/* A line feed at the start of a text area's content is not part of its value. */}
      <textarea
        id={`${field}-text`}
        name={field}
        lang={`${side}-CA`}
        rows={12}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={problem ? "true" : "false"}
        aria-describedby={`${field}-problem ${field}-hint`}
      >
        {`\n${given.text.replace(/^\uFEFF/u, "")}`}
      </textarea>
      {field === side && (
        <div class="tools whole-tools" hidden>
          <button type="button" data-work={`find-${side}`}>
            {WHOLE_STRINGS[lang].find[side]}
          </button>
          <button type="button" data-work={`back-${side}`}>
            {WHOLE_STRINGS[lang].back[side]}
          </button>
        </div>
      )}
      <div class="file-choice">
        <label for={`${field}-file`}>{t.file[side]}</label>
        <input type="file" id={`${field}-file`} name={`${field}File`} accept=".md,.mdx,.markdown,.txt,text/markdown,text/plain" />
      </div>
      <input type="hidden" name={`${field}Path`} value={given.path ?? ""} />
      <input type="hidden" name={`${field}Exact`} value={asField(given.text)} />
    </div>
  );
}
