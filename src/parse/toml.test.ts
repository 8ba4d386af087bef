import { expect, test } from "vitest";
import { readToml } from "#parse/toml";

const read = (text: string) => {
  const { fields, fault } = readToml(text, 0, text.length);
  return {
    fault,
    fields: fields.map(({ key, value, start, end, pieces }) => ({
      key,
      value,
      source: text.slice(start, end),
      words: pieces.map((one) => text.slice(one.source, one.source + one.sourceLength)),
    })),
  };
};

test("values, with their keys dotted and their places", () => {
  const { fields, fault } = read(
    'title = "Agente"\nclosing = 2026-05-01 # a comment\r\ntags = [\n  "a",\n  "b"\n]\n\n[seo]\ntitle = \'Bois\'\nog = { image = "x.png" }\n[[team]]\nname = "Ada"\n[[team]]\nname = "Bo"\n',
  );
  expect(fault).toBeNull();
  expect(fields).toEqual([
    { key: "title", value: "Agente", source: 'title = "Agente"', words: ["Agente"] },
    { key: "closing", value: "2026-05-01", source: "closing = 2026-05-01 # a comment", words: ["2026-05-01"] },
    { key: "tags", value: ["a", "b"], source: 'tags = [\n  "a",\n  "b"\n]', words: [] },
    { key: "seo.title", value: "Bois", source: "title = 'Bois'", words: ["Bois"] },
    { key: "seo.og.image", value: "x.png", source: 'og = { image = "x.png" }', words: ["x.png"] },
    { key: "team.0.name", value: "Ada", source: 'name = "Ada"', words: ["Ada"] },
    { key: "team.1.name", value: "Bo", source: 'name = "Bo"', words: ["Bo"] },
  ]);
});

test("an escape has the place of the whole value", () => {
  expect(read('title = "Caf\\u00e9"').fields).toEqual([
    { key: "title", value: "Café", source: 'title = "Caf\\u00e9"', words: [' "Caf\\u00e9"'] },
  ]);
});

test.each([
  ["a = 1\ntitle = L’agente\nb = 2", { kind: "syntax", offset: 6, cause: "unquoted" }, ["a", "b"]],
  ["title = 'L'agente'", { kind: "syntax", offset: 0, cause: "quote" }, []],
  ["a = 1\n  a = 2", { kind: "duplicate", offset: 8 }, ["a"]],
  ["a = [\n1,\nb = 2", { kind: "syntax", offset: 0 }, ["b"]],
])("what cannot be read is told and the rest is read: %j", (text, fault, keys) => {
  const read = readToml(text, 0, text.length);
  expect(read.fault).toEqual(fault);
  expect(read.fields.map(({ key }) => key)).toEqual(keys);
});
