import type { Child } from "hono/jsx";
import type { DiffPart } from "#finding";
import type { Forge, Gap, Moment } from "#history";
import { otherLang } from "#posting";
import { severityWord } from "#rendering/strings";
import type { UiLang } from "#ui-lang";
import { Sign } from "../html/sign.tsx";
import { AGE_STEPS } from "./filters.tsx";
import { commitLink, fileAddress } from "./links.ts";
import { dayOf, HISTORY_STRINGS } from "./strings.ts";

/** Words as a link, where there is an address. */
export function OptionalLink({ address, children }: { address: string | undefined; children?: Child }) {
  if (address === undefined) return <>{children}</>;
  return <a href={address}>{children}</a>;
}

/** One gap: since when, what was edited, what to update. Its classes say what the filters ask. */
export function GapCard({ gap, forge, lang }: { gap: Gap; forge: Forge | undefined; lang: UiLang }) {
  const t = HISTORY_STRINGS[lang];
  const { leads, severity = "warning", since, also, update } = gap;
  const lag = otherLang(leads);
  return (
    <article
      class={[
        "gap-card",
        `is-${severity}`,
        `updates-${lag}`,
        ...AGE_STEPS.filter((days) => gap.days < days).map((days) => `under-${days}`),
      ].join(" ")}
    >
      <h4>
        <Sign of={severity} />
        {severity === "info" ? t.look : severityWord[severity][lang]} · {t.days(gap.days)}
      </h4>
      <p>
        <MomentText moment={since} forge={forge} lang={lang} />
        {also.length > 0 && <> · {t.later(also.map((moment) => nameOf(moment, lang)).join(", "))}</>}
      </p>
      <div class="row">
        <div class="cell">
          <h5>{t.edited[leads]}</h5>
          <p class="block-text" lang={`${leads}-CA`}>
            <Diff gap={gap} lang={lang} />
          </p>
        </div>
        <div class="cell">
          <h5>{(gap.new === null ? t.remove : update.text === null ? t.add : t.update)[lag]}</h5>
          <p class="block-text" lang={update.text === null ? `${lang}-CA` : `${lag}-CA`}>
            {update.text ?? t.nothing}
          </p>
          <p class="path">
            <OptionalLink address={fileAddress(forge, update.path, update.line)}>
              {update.path}
              {update.line !== null && `, ${t.line(update.line)}`}
            </OptionalLink>
          </p>
        </div>
      </div>
    </article>
  );
}

/** The date, who, and which commit: facts, in that order. */
function MomentText({ moment, forge, lang }: { moment: Moment; forge: Forge | undefined; lang: UiLang }) {
  const t = HISTORY_STRINGS[lang];
  if (moment.commit === null) return <>{t.uncommitted}</>;
  return (
    <>
      {t.since(dayOf(moment.date), "")}
      {moment.author !== undefined && ` · ${moment.author}`} ·{" "}
      <OptionalLink address={commitLink(forge, moment.commit)}>
        <code>{nameOf(moment, lang)}</code>
      </OptionalLink>{" "}
      {moment.subject}
    </>
  );
}

const nameOf = ({ commit }: Moment, lang: UiLang): string => commit?.slice(0, 7) ?? HISTORY_STRINGS[lang].work;

function Diff({ gap, lang }: { gap: Gap; lang: UiLang }) {
  if (gap.diff.length === 0) return <>{gap.new ?? HISTORY_STRINGS[lang].took}</>;
  return (
    <>
      {gap.diff.map((part) => (
        <Part part={part} />
      ))}
    </>
  );
}

function Part({ part: { kind, text } }: { part: DiffPart }) {
  if (kind === "added") return <ins>{text}</ins>;
  return kind === "removed" ? <del>{text}</del> : <span>{text}</span>;
}
