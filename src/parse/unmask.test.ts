import { expect, test } from "vitest";
import { mask } from "#parse/mask";
import { templateTags } from "#parse/templates";
import { maskedWithin, withoutFillers } from "#parse/unmask";

const found = (text: string, isMdx = false) =>
  templateTags(text, isMdx).map(({ start, end, kind, name }) => [kind, name, text.slice(start, end)]);

test.each([
  [
    "both forms of Hugo, in order",
    "a {{< ref x >}} b {{% note %}}",
    [
      ["code", "ref", "{{< ref x >}}"],
      ["code", "note", "{{% note %}}"],
    ],
  ],
  ["one that closes", "{{</ note/inner >}}", [["structure", "/note/inner", "{{</ note/inner >}}"]]],
  ["over a line break", "{{< ref\nx >}}", [["code", "ref", "{{< ref\nx >}}"]]],
  ["not over an empty line", "{{< ref\n\nx >}}", []],
  ["nor over a line of spaces", "{{< ref\n \t\nx >}} {{% note %}}", [["code", "note", "{{% note %}}"]]],
  ["nor over an empty line of another system", "{{< ref\r\n\r\nx >}}{{< y\r\rz >}}", []],
  ["closed by its own sign only", "{{< ref %}} x >}}", [["code", "ref", "{{< ref %}} x >}}"]]],
  ["never closed", "{{< ref", []],
  ["a variable", "{{ page.title | upper }}", [["code", "page.title", "{{ page.title | upper }}"]]],
  ["a variable with three braces", "{{{ body }}} x", [["code", "body", "{{{ body }}}"]]],
  [
    "Liquid",
    "{% include a.html %} {%- if x -%} {% endif %}",
    [
      ["code", "include", "{% include a.html %}"],
      ["structure", "if", "{%- if x -%}"],
      ["structure", "endif", "{% endif %}"],
    ],
  ],
  [
    "a comment with what is in it",
    "{% comment %}\n\nb {{ c }}\n{% endcomment %}d",
    [["nothing", "comment", "{% comment %}\n\nb {{ c }}\n{% endcomment %}"]],
  ],
  [
    "no comment that a fence cuts",
    "{% comment %}\n```\n{% endcomment %}",
    [
      ["structure", "comment", "{% comment %}"],
      ["structure", "endcomment", "{% endcomment %}"],
    ],
  ],
  [
    "a listing",
    "{% highlight js %}\na{{b}}\n{% endhighlight %}",
    [["listing", "highlight", "{% highlight js %}\na{{b}}\n{% endhighlight %}"]],
  ],
  [
    "raw text",
    "{% raw %}{{ a }}{% endraw %}",
    [
      ["structure", "raw", "{% raw %}"],
      ["structure", "endraw", "{% endraw %}"],
    ],
  ],
  ["a comment of Nunjucks", "{# a\n\nb #}", [["nothing", "comment", "{# a\n\nb #}"]]],
  [
    "comments of MDX and Hugo",
    "{/* a */}{{/* b */}}",
    [
      ["nothing", "comment", "{/* a */}"],
      ["nothing", "comment", "{{/* b */}}"],
    ],
  ],
  [
    "kramdown",
    '{: .a}{:toc}{::options x="y" /}',
    [
      ["nothing", "attributes", "{: .a}"],
      ["nothing", "attributes", "{:toc}"],
      ["nothing", "attributes", '{::options x="y" /}'],
    ],
  ],
  ["the list that contents take the place of", "a\n\n* TOC\n{:toc}", [["nothing", "attributes", "* TOC\n{:toc}"]]],
  [
    "lists of attributes",
    'a {#b-c} {.d .e} { #f .g h="i j" }',
    [
      ["nothing", "attributes", "{#b-c}"],
      ["nothing", "attributes", "{.d .e}"],
      ["nothing", "attributes", '{ #f .g h="i j" }'],
    ],
  ],
  ["sets and prose", "{a, b} {x} {} {", []],
])("template tags: %s", (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("an expression is one in MDX only", () => {
  expect(found("{a.b({c: 1})}", true)).toEqual([["code", "", "{a.b({c: 1})}"]]);
  expect(found("{a.b({c: 1})}")).toEqual([]);
});

test.each([
  'a {{ b }} c\n\n{% if x %}\n{: .y}\n\n:::note Title\n\n:::\n!!! tip "T"\n    x\n\n> [!NOTE]\n> y\n',
  "import A from 'a';\n\n<A b={c}>\n\n{/* x */}\n\n</A>\n",
])("what the parser sees is as long as the source, line by line: %j", (text) => {
  for (const isMdx of [true, false]) {
    const { text: masked } = mask(text, 0, isMdx);
    expect(masked.split("\n").map(({ length }) => length)).toEqual(text.split("\n").map(({ length }) => length));
  }
});

test("what stands whole in a range, and no other", () => {
  const text = "{{<a>}} {{<b>}} {{<c>}}";
  const all = templateTags(text, false);
  const within = (from: number, to: number) => maskedWithin(all, from, to).map(({ start }) => text[start + 3]);
  expect(within(0, text.length)).toEqual(["a", "b", "c"]);
  expect(within(1, text.length)).toEqual(["b", "c"]);
  expect(within(8, 15)).toEqual(["b"]);
  expect(within(8, 14)).toEqual([]);
});

test("an address is as it was written, but for spaces inside the signs of a tag", () => {
  const original = '[a](x/{{ b }}/{{< ref "c" >}})';
  const { text, maskedSpans } = mask(original, 0, false);
  const url = text.slice(4, -1);
  expect(withoutFillers({ original, maskedSpans }, url, 4, text.length)).toBe('x/{{b}}/{{<ref "c">}}');
});
