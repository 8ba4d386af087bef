import { expect, test } from "vitest";
import type { PastSilence, SilencedBy } from "#finding";
import { knownText, messageText, silencedShown, silenceText, wasAcceptedText } from "#rendering/silence";

const accepted: SilencedBy = {
  source: "acceptance",
  reason: "It is meant so",
  by: "Ana Roy",
  at: "2026-01-01T00:00:00Z",
  until: "2026-06-30",
};

test.each<[SilencedBy, string, string]>([
  [accepted, "Accepted by Ana Roy until 2026-06-30: It is meant so.", "Accepté par Ana Roy jusqu’au 2026-06-30\u00A0: It is meant so."],
  [{ source: "acceptance", reason: "", by: "CI" }, "Accepted by CI.", "Accepté par CI."],
  [
    { source: "comment", reason: "agreed!" },
    "Silenced by a comment in the text: agreed!",
    "Passé sous silence par un commentaire dans le texte\u00A0: agreed!",
  ],
  [{ source: "baseline", reason: "", by: "Ana" }, "Known from the baseline (Ana).", "Connu d’après la référence (Ana)."],
])("%j", (silence, en, fr) => {
  expect([silenceText(silence, "en"), silenceText(silence, "fr")]).toEqual([en, fr]);
});

test.each<[Pick<PastSilence, "why" | "ended">, string, string]>([
  [{ why: "date", ended: "2026-06-30" }, " until 2026-06-30", " jusqu’au 2026-06-30"],
  [
    { why: "edit", ended: "2026-02-03T10:00:00Z" },
    " until 2026-02-03, when its text changed",
    " jusqu’au 2026-02-03, quand son texte a changé",
  ],
  [{ why: "edit" }, " until its text changed", " jusqu’à ce que son texte change"],
  [
    { why: "reopened", ended: "2026-02-03T10:00:00Z" },
    " until 2026-02-03, when it was reopened",
    " jusqu’au 2026-02-03, quand il a été rouvert",
  ],
])("what was accepted once: %j", (ending, en, fr) => {
  const finding = { wasAccepted: { ...accepted, ...ending }, message: { en: "Two.", fr: "Deux." } };
  expect(wasAcceptedText(finding, "en")).toBe(`Was accepted by Ana Roy${en}: It is meant so.`);
  expect(messageText(finding, "fr")).toBe(`Deux. Avait été accepté par Ana Roy${fr}\u00A0: It is meant so.`);
});

test("what nobody accepted says its message alone", () => {
  expect(messageText({ message: { en: "Two.", fr: "Deux." } }, "en")).toBe("Two.");
});

test("a baseline that says nothing of its findings is counted, the rest is told one by one", () => {
  const of = (silence: SilencedBy) => ({ silence });
  const bare = of({ source: "baseline", reason: "" });
  const told = [of(accepted), of({ source: "comment", reason: "" }), of({ source: "baseline", reason: "", until: "2026-01-01" })];
  expect(silencedShown([bare, ...told, bare])).toEqual({ told, known: 2 });
  expect(silencedShown(undefined)).toEqual({ told: [], known: 0 });
  expect([knownText.en(1), knownText.fr(0), knownText.fr(2)]).toEqual([
    "One finding is known from the baseline.",
    "0 constat est connu d’après la référence.",
    "2 constats sont connus d’après la référence.",
  ]);
});
