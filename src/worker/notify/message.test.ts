import { expect, test } from "vitest";
import type { Project } from "#store/entities";
import type { ChangeNews, Delivery } from "#store/notices";
import { messageOf } from "./message.ts";

const project = { slug: "careers", name: { en: "Careers", fr: "Carrières" } } as Project;
const gap = { id: 1, rule: "missing-block", severity: "error", lacking: "fr" } as const;
const delivery = (news: Partial<ChangeNews>): Delivery => ({
  id: "x",
  webhook: "w",
  state: "new",
  at: "2026-02-01T00:00:00.000Z",
  tries: 0,
  triedAt: null,
  outcome: null,
  news: { kind: "changes", key: "lead", version: 2, came: [], settled: [], ended: [], counts: { came: 0, settled: 0, ended: 0 }, ...news },
});
const hook = { lang: "en", origin: "https://parite.example" } as const;

test("a key makes no link and calls nobody in Slack, and is no Markdown in Teams", () => {
  const key = "<!channel> [x](https://evil.example) \u202E*b*";
  const news = { key, came: [gap], counts: { came: 1, settled: 0, ended: 0 } };
  const slack = JSON.parse(messageOf(delivery(news), { ...hook, body: "slack" }, project)).text;
  expect(slack).toContain("&lt;!channel&gt;");
  expect(slack.match(/<[^>]*>/gu)).toHaveLength(1);
  const card = JSON.parse(messageOf(delivery(news), { ...hook, body: "teams" }, project)).attachments[0].content;
  expect(new Set(card.body.map(({ type }: { type: string }) => type))).toEqual(new Set(["RichTextBlock"]));
  expect(card.actions[0].url).toMatch(/^https:\/\/parite\.example\/en\/projects\/careers\/pairs\/%3C!channel%3E/u);
  expect(slack + JSON.stringify(card)).not.toContain("\u202E");
});

test("what is not listed is counted", () => {
  const news = { came: [gap, gap], counts: { came: 30, settled: 0, ended: 0 } };
  const { data } = JSON.parse(messageOf(delivery(news), { ...hook, body: "json" }, project));
  expect(data.text.split("\n")).toEqual([
    "New gaps: 30.",
    expect.stringMatching(/^• Error – .* \(to write in French\)$/u),
    expect.any(String),
    "• and 28 more",
  ]);
});

test("acceptances that a day ended name each its pair", () => {
  const { key: _, version: __, ...rest } = delivery({}).news as ChangeNews;
  const ended = { ...delivery({}), news: { ...rest, ended: [{ ...gap, key: "cook" }], counts: { came: 0, settled: 0, ended: 1 } } };
  const french = JSON.parse(messageOf(ended, { ...hook, lang: "fr", body: "json" }, project));
  expect(french).toMatchObject({
    type: "gaps.changed",
    timestamp: "2026-02-01T00:00:00.000Z",
    data: { title: "Carrières", language: "fr" },
  });
  expect(french.data.text).toMatch(
    /^Acceptations terminées\u00A0: 1\.\n• cook – Erreur – Règle non respectée\u00A0: .* \(à rédiger en français\)$/u,
  );
});
