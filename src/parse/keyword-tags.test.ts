import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { parse } from "#parse/parse";

function containers(text: string, path: string): readonly string[] {
  const parsed = parse({ text, path }, "fr", defaultConfig);
  return parsed.ok ? parsed.posting.containers.map(({ name }) => name) : [];
}

test.each([
  ["a shortcode of Hugo", "{{% notice warning %}}\nFermé.\n{{% /notice %}}", "fr/a.md", ["warning"]],
  ["with a name", '{{< alert level="info" >}}Fermé.{{< /alert >}}', "fr/a.md", ["info"]],
  ["a component", '<Aside type="tip">\n\nFermé.\n\n</Aside>', "fr/a.mdx", ["tip"]],
  ["among others, in order", ':::note\n\nA.\n\n:::\n\n<Callout type="danger">\n\nB.\n\n</Callout>', "fr/a.mdx", ["note", "danger"]],
  ["none in code", '```\n<Aside type="tip">\n{{% notice info %}}\n```', "fr/a.mdx", []],
  ["no kind", '<Aside title="Le lac">\n\nFermé.\n\n</Aside>', "fr/a.mdx", []],
])("an admonition is a container of its kind: %s", (_, text, path, expected) => {
  expect(containers(text, path)).toEqual(expected);
});

test("a title that only names the kind of a container is none", () => {
  const read = (text: string) => {
    const parsed = parse({ text, path: "fr/a.md" }, "fr", defaultConfig);
    return parsed.ok ? parsed.posting.blocks.map((block) => block.text) : [];
  };
  expect(read("::: danger Danger\nFermé.\n:::")).toEqual(["Fermé."]);
  expect(read("::: danger Danger de chute\nFermé.\n:::").join(" ")).toContain("Danger de chute");
});

test("a container may be named with accents", () => {
  const parsed = parse({ text: '!!! succès "Prérequis"\n    \n    1. Un projet\n    2. Un accès\n', path: "fr/a.md" }, "fr", defaultConfig);
  const posting = parsed.ok ? parsed.posting : undefined;
  expect(posting?.containers.map(({ name }) => name)).toEqual(["succès"]);
  expect(posting?.blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual(["paragraph Prérequis", "item Un projet", "item Un accès"]);
});
