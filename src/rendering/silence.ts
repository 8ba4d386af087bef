import type { Finding, PastSilence, SilencedBy } from "#finding";
import type { Sides } from "#posting";
import { plain } from "#rendering/plain";
import type { UiLang } from "#ui-lang";

/** Who silenced a finding, why and until when: “Accepted by Ana Roy until 2026-06-30: it is meant so.” */
export function silenceText(silence: SilencedBy, lang: UiLang): string {
  const { source, by, until } = silence;
  const words = SOURCES[source][lang];
  return `${words}${by === undefined ? "" : BY[lang](source, plain(by))}${until === undefined ? "" : UNTIL[lang](until)}${reasonText(silence, lang)}`;
}

/** That a finding was accepted, and what ended it; empty where it was not. */
export function wasAcceptedText({ wasAccepted }: Pick<Finding, "wasAccepted">, lang: UiLang): string {
  if (!wasAccepted) return "";
  const { by, why, ended } = wasAccepted;
  const who = by === undefined ? "" : BY[lang]("acceptance", plain(by));
  return `${WAS[lang]}${who}${ENDS[lang][why](ended?.slice(0, 10))}${reasonText(wasAccepted, lang)}`;
}

/** The message of a finding, and that it was accepted. */
export const messageText = (finding: Pick<Finding, "message" | "wasAccepted">, lang: UiLang): string =>
  [finding.message[lang], wasAcceptedText(finding, lang)].filter((text) => text !== "").join(" ");

function reasonText({ reason }: SilencedBy, lang: UiLang): string {
  const text = plain(reason).trim();
  return text === "" ? "." : `${lang === "fr" ? "\u00A0:" : ":"} ${text}${/[.!?…]$/u.test(text) ? "" : "."}`;
}

const SOURCES: Readonly<Record<SilencedBy["source"], Sides<string>>> = {
  comment: { en: "Silenced by a comment in the text", fr: "Passé sous silence par un commentaire dans le texte" },
  baseline: { en: "Known from the baseline", fr: "Connu d’après la référence" },
  acceptance: { en: "Accepted", fr: "Accepté" },
};

/** Who accepts is named at once; who wrote an entry of a file is told beside it. */
const BY: Sides<(source: SilencedBy["source"], name: string) => string> = {
  en: (source, name) => (source === "acceptance" ? ` by ${name}` : ` (${name})`),
  fr: (source, name) => (source === "acceptance" ? ` par ${name}` : ` (${name})`),
};

const UNTIL: Sides<(day: string) => string> = { en: (day) => ` until ${day}`, fr: (day) => ` jusqu’au ${day}` };

const WAS: Sides<string> = { en: "Was accepted", fr: "Avait été accepté" };

const ENDS: Sides<Readonly<Record<PastSilence["why"], (day: string | undefined) => string>>> = {
  en: {
    date: (day) => ` until ${day}`,
    edit: (day) => (day === undefined ? " until its text changed" : ` until ${day}, when its text changed`),
    reopened: (day) => ` until ${day}, when it was reopened`,
  },
  fr: {
    date: (day) => ` jusqu’au ${day}`,
    edit: (day) => (day === undefined ? " jusqu’à ce que son texte change" : ` jusqu’au ${day}, quand son texte a changé`),
    reopened: (day) => ` jusqu’au ${day}, quand il a été rouvert`,
  },
};

/** Silenced findings as a reader is shown them: one by one, but those of a baseline that says nothing of them are counted. */
export interface SilencedShown<F> {
  readonly told: readonly F[];
  readonly known: number;
}

/** Parts silenced findings so. */
export function silencedShown<F extends { readonly silence: SilencedBy }>(silenced: readonly F[] = []): SilencedShown<F> {
  const told = silenced.filter(({ silence: { source, reason, by, until } }) => source !== "baseline" || reason !== "" || (by ?? until));
  return { told, known: silenced.length - told.length };
}

/** How many findings of a baseline there are of which it says nothing more. */
export const knownText: Sides<(n: number) => string> = {
  en: (n) => (n === 1 ? "One finding is known from the baseline." : `${n} findings are known from the baseline.`),
  fr: (n) => (n < 2 ? `${n} constat est connu d’après la référence.` : `${n} constats sont connus d’après la référence.`),
};
