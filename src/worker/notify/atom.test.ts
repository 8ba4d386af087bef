import { Parser } from "htmlparser2";
import { expect, test } from "vitest";
import type { GapThread } from "#projects/threads";
import type { PairHead, Project } from "#store/entities";
import { atomOf } from "./atom.ts";

const project: Project = {
  id: 1,
  slug: "careers",
  name: { en: 'Careers & <b>"more"</b>', fr: "Carrières" },
  texts: "kept",
  keepDays: 730,
  createdAt: "2026-01-01T00:00:00.000Z",
  isPublic: true,
};

const gap = (id: number, more: Partial<GapThread> = {}): GapThread => ({
  id,
  rule: "missing-block",
  severity: "warning",
  lacking: "fr",
  fingerprint: String(id),
  first: "2026-02-01T00:00:00.000Z",
  since: `2026-02-0${id}T00:00:00.000Z`,
  ...more,
});

type Told = Parameters<typeof atomOf>[1] & Parameters<typeof atomOf>[2];
const overview = (open: readonly GapThread[], closed: readonly GapThread[] = [], key = "lead"): Told => ({
  heads: [{ id: 7, key, goneAt: null } as PairHead],
  gaps: open.map((thread) => ({ pair: 7, key, thread, isAccepted: false })),
  closed: closed.map((thread) => ({ pair: 7, thread })),
});
const feedOf = (of: Project, told: Told, asked: Parameters<typeof atomOf>[3]) => atomOf(of, told, told, asked);

const asked = {
  lang: "en",
  origin: "https://parite.example",
  self: "https://parite.example/en/projects/careers/feed.atom?token=a&b",
} as const;

/** The elements of a document, each with what stands in it; what is not closed in order throws. */
function elementsOf(xml: string) {
  const all: { name: string; text: string; of: string; attributes: Record<string, string> }[] = [];
  const path: number[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        all.push({ name, text: "", of: all[path.at(-1) ?? -1]?.name ?? "", attributes });
        path.push(all.length - 1);
      },
      ontext: (text) => {
        const last = all[path.at(-1) ?? -1];
        if (last) last.text += text;
      },
      onclosetag(name, isImplied) {
        const last = all[path.pop() ?? -1];
        // Closed by nobody, unless it closes itself, as those with attributes alone do.
        if (last?.name !== name || (isImplied && last.attributes.href === undefined && last.attributes.term === undefined))
          throw new Error(name);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return all;
}

test("a feed has what RFC 4287 asks of it and of each entry, once, and ids that are its own", () => {
  const all = elementsOf(feedOf(project, overview([gap(2), gap(1)], [gap(3, { closed: "2026-02-09T00:00:00.000Z" })]), asked));
  const inFeed = (name: string) => all.filter((each) => each.name === name && each.of === "feed");
  const inEntry = (name: string) => all.filter((each) => each.name === name && each.of === "entry");
  for (const name of ["id", "title", "updated", "author"]) expect([name, inFeed(name).length]).toEqual([name, 1]);
  expect(all.filter((each) => each.name === "name" && each.of === "author")).toHaveLength(1);
  expect(inFeed("link").map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
    ["self", asked.self],
    ["alternate", "https://parite.example/en/projects/careers"],
  ]);
  for (const name of ["id", "title", "updated", "link"]) expect([name, inEntry(name).length]).toEqual([name, 3]);
  const ids = all.filter(({ name }) => name === "id").map(({ text }) => text);
  expect(new Set(ids).size).toBe(4);
  for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/u);
  // The newest first, and the feed is as new as its newest entry.
  const updated = ["2026-02-09T00:00:00.000Z", "2026-02-02T00:00:00.000Z", "2026-02-01T00:00:00.000Z"];
  expect(inEntry("updated").map(({ text }) => text)).toEqual(updated);
  expect(inFeed("updated")[0]?.text).toBe(updated[0]);
  expect(inEntry("title").map(({ text }) => text.split(" – ")[0])).toEqual(["Settled: lead", "Open: lead", "Open: lead"]);
  expect(inEntry("link")[1]?.attributes.href).toBe("https://parite.example/en/projects/careers/pairs/lead#gap-2");
});

test("an entry keeps its id while its gap lasts, at any address, and has another one in another language", () => {
  const ids = (text: string) => elementsOf(text).flatMap(({ name, text: id }) => (name === "id" ? [id] : []));
  const first = ids(feedOf(project, overview([gap(1)]), asked));
  const later = overview([], [gap(1, { fingerprint: "x", closed: "2026-03-01T00:00:00.000Z" })], "chief");
  expect(ids(feedOf(project, later, { ...asked, origin: "https://other.example", self: "https://other.example/" }))).toEqual(first);
  const french = ids(feedOf(project, overview([gap(1)]), { ...asked, lang: "fr" }));
  expect(french.filter((id) => first.includes(id))).toEqual([]);
});

test("a feed without an entry is one all the same; leads, what is accepted and pairs that are gone are not in it", () => {
  const none = { ...overview([gap(1, { severity: "info" })]), failed: [] };
  const accepted = { ...overview([]), open: [{ pair: 7, thread: gap(1), isAccepted: true }] };
  const gone = { ...overview([gap(1)]), heads: [{ id: 7, key: "lead", goneAt: "2026-02-01" } as PairHead] };
  for (const each of [none, accepted, gone]) {
    const all = elementsOf(feedOf(project, each, asked));
    expect(all.filter(({ name }) => name === "entry")).toEqual([]);
    expect(all.find(({ name }) => name === "updated")?.text).toBe(project.createdAt);
  }
});

test("what is written in a key or a name is text, whatever it is", () => {
  const key = "a&b <script>\u0001\uD800\uFFFF\u202E]]>";
  const xml = feedOf(project, overview([gap(1)], [], key), asked);
  for (const sign of ["<script", "\uFFFF", "\u202E", "\u0001"]) expect(xml).not.toContain(sign);
  expect(xml.isWellFormed()).toBe(true);
  const titles = elementsOf(xml).filter(({ name }) => name === "title");
  expect(titles[0]?.text).toBe('Careers & <b>"more"</b> – Gaps');
  expect(titles[1]?.text).toContain("Open: a&b <script>\uFFFD");
});
