import { expect, test } from "vitest";
import { findShortcodes, shortcodeName, shortcodesWithin } from "#parse/shortcodes";

const found = (text: string) => findShortcodes(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["both forms, in order", "a {{< ref x >}} b {{% note %}}", ["{{< ref x >}}", "{{% note %}}"]],
  ["over a line break", "{{< ref\nx >}}", ["{{< ref\nx >}}"]],
  ["not over an empty line", "{{< ref\n\nx >}}", []],
  ["nor over a line of spaces", "{{< ref\n \t\nx >}} {{% note %}}", ["{{% note %}}"]],
  ["nor over an empty line of another system", "{{< ref\r\n\r\nx >}}{{< y\r\rz >}}", []],
  ["closed by its own sign only", "{{< ref %}} x >}}", ["{{< ref %}} x >}}"]],
  ["never closed", "{{< ref", []],
  ["variables are none", "{{ x }} {{< y >}}", ["{{< y >}}"]],
])("shortcodes: %s", (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("a name has its slash where it closes", () => {
  expect(["{{< ref x >}}", "{{% /note %}}", "{{</ note/inner >}}", "{{<>}}", "x"].map(shortcodeName)).toEqual([
    "ref",
    "/note",
    "/note/inner",
    "",
    "",
  ]);
});

test("those that stand whole in a range, and no other", () => {
  const text = "{{<a>}} {{<b>}} {{<c>}}";
  const all = findShortcodes(text);
  const within = (from: number, to: number) => shortcodesWithin(all, from, to).map(({ start }) => text[start + 3]);
  expect(within(0, text.length)).toEqual(["a", "b", "c"]);
  expect(within(1, text.length)).toEqual(["b", "c"]);
  expect(within(8, 15)).toEqual(["b"]);
  expect(within(8, 14)).toEqual([]);
});
