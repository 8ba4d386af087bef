import { expect, test } from "vitest";
import type { Bead } from "#align/bead";
import { insertionPoint } from "#align/insertion";
import { readPair } from "../dev/read-pair.ts";

const HTML_PAGE = `---
title: Le moulin
---

<div class="intro">
  <p>Le moulin tourne depuis 1840.</p>
</div>

<section id="tarifs">
<h2>Tarifs du moulin</h2>
<table>
  <thead>
    <tr><th>Billet</th><th>Prix</th></tr>
  </thead>
  <tbody>
    <tr><td>Adulte</td><td>9 $</td></tr>
    <tr><td>Enfant</td><td>4 $</td></tr>
  </tbody>
</table>
</section>

<section>
<h2>Sur place</h2>
<ul>
  <li>La meule se visite avec un guide.</li>
  <li>Le grenier reste fermé.</li>
</ul>
<p>La farine se vend au comptoir.</p>
<dl>
  <dt>Blutage</dt>
  <dd>Tamisage de la farine.</dd>
  <dt>Trémie</dt>
  <dd>Entonnoir où tombe le grain.</dd>
</dl>
<details>
  <summary>Peut-on manger sur place?</summary>
  <p>Une terrasse borde le ruisseau.</p>
</details>
<figure>
  <img src="/roue.jpg" alt="La roue à aubes">
  <figcaption>La roue, refaite en chêne</figcaption>
</figure>
<p>Le stationnement se trouve au nord.</p>
</section>
`;

const MARKDOWN_PAGE = `---
title: Le marais
---

# Le marais

{{< lead >}}
Les hérons nichent au printemps.
{{< /lead >}}

## Ce qu'on y voit

Des sentiers de bois en font le tour.

{{< alert type="info" >}}
Les chiens restent à la maison.
{{< /alert >}}

:::note
Apportez des jumelles.
:::

:::danger Attention
La glace du bord est mince.
:::

| Oiseau | Mois |
| --- | --- |
| Héron | Avril |
| Butor | Mai |

{% if saison %}
Le kiosque ouvre à midi.
{% endif %}

## Pour venir

<Tabs>
<TabItem value="bus">

Prenez la ligne 4 jusqu'au terminus.

</TabItem>
<TabItem value="velo">

Suivez la piste du canal.

</TabItem>
</Tabs>

## Pour nous aider

- Comptez les nids.
- Ramassez les déchets.
{: .checklist}

<!-- La suite vient du registre. -->

Écrivez au garde du marais.
`;

const solid = (lines: readonly string[]) => lines.filter((line) => line.trim() !== "");

/** The lines of the page with those of one block taken out, and put back where the insertion point of the block says. */
function restored(page: string, index: number, from: number, to: number): string[] {
  const lines = page.split("\n");
  const pair = readPair(page, [...lines.slice(0, from), ...lines.slice(to)].join("\n"));
  const beads = pair.en.blocks.map(
    (_, i): Bead => ({
      kind: i === index ? "only-en" : "match",
      en: [i],
      fr: i === index ? [] : [i > index ? i - 1 : i],
      similarity: 1,
      moved: false,
      section: 0,
    }),
  );
  expect(pair.fr.blocks).toHaveLength(pair.en.blocks.length - 1);
  const at = insertionPoint(pair, beads, beads[index] as Bead).line - 1;
  const without = pair.fr.text.split("\n");
  return solid([...without.slice(0, at), ...lines.slice(from, to), ...without.slice(at)]);
}

const blocksOf = (page: string) =>
  readPair(page, page)
    .en.blocks.filter(
      ({ kind, detail, position, depth }) =>
        kind !== "field" &&
        kind !== "image" &&
        !(kind === "table" && depth === 0 && page[position.start.offset] === "|") &&
        detail !== "html",
    )
    .map(({ index, text, position }) => [text, index, position.start.line - 1, position.end.line] as const);

test.each(blocksOf(HTML_PAGE))("among HTML wrappers: %s", (_, index, from, to) => {
  expect(restored(HTML_PAGE, index, from, to)).toEqual(solid(HTML_PAGE.split("\n")));
});

test.each(blocksOf(MARKDOWN_PAGE))("among fences, tags and rows: %s", (_, index, from, to) => {
  expect(restored(MARKDOWN_PAGE, index, from, to)).toEqual(solid(MARKDOWN_PAGE.split("\n")));
});

const ITEMS_IN_PARAGRAPHS =
  "<ul>\n<li>\n<p>Fermez la barrière.</p>\n</li>\n<li>\n<p>Gardez le sentier.</p>\n</li>\n<li>\n<p>Rapportez tout.</p>\n</li>\n</ul>\n";

test.each([
  ["a container", MARKDOWN_PAGE, "Apportez", -1, 1],
  ["the container after it", MARKDOWN_PAGE, "La glace", -1, 1],
  ["a tab", MARKDOWN_PAGE, "Suivez", -2, 2],
  ["the first item", ITEMS_IN_PARAGRAPHS, "Fermez", -1, 1],
  ["an item", ITEMS_IN_PARAGRAPHS, "Gardez", -1, 1],
  ["the last item", ITEMS_IN_PARAGRAPHS, "Rapportez", -1, 1],
])("with its own wrapper: %s", (_, page, start, above, below) => {
  const block = readPair(page, page).en.blocks.find(({ text }) => text.startsWith(start));
  const [from, to] = [(block?.position.start.line ?? 0) - 1 + above, (block?.position.end.line ?? 0) + below];
  expect(restored(page, block?.index ?? -1, from, to)).toEqual(solid(page.split("\n")));
});
