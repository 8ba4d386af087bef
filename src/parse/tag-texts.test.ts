import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { parse } from "#parse/parse";

const texts = (text: string, path = "fr/a.md") => {
  const parsed = parse({ text, path }, "fr", defaultConfig);
  if (!parsed.ok) return [];
  const { blocks, text: source } = parsed.posting;
  return blocks.filter(({ kind }) => kind === "paragraph").map(({ position: { start, end } }) => source.slice(start.offset, end.offset));
};

test.each([
  [
    "a shortcode of Hugo",
    '{{< figure src="/a.png" alt="La page" caption="Déposez le fichier ici" >}}',
    ["La page", "Déposez le fichier ici"],
  ],
  ["an include of Jekyll", '{% include button.html text="Postulez ici" url="/fr/a" %}', ["Postulez ici"]],
  ["no address, no file, no other tag", '{{< figure title="/a.png" text="a.png" alt="{{ x }} y" class="petit bloc" >}}', []],
  ["a parameter without a name", '{{< button "Postulez ici" "/fr/a" >}}', ["Postulez ici"]],
  ["several of them", "{% card 'Nos bateaux', 'Ouvert en mai.' %}", ["Nos bateaux", "Ouvert en mai."]],
  ["that of a macro", '{{ remarque("Arrêtez le moteur.") }}', ["Arrêtez le moteur."]],
  ["with a sign by its name", '{% apercu "Bouton «&nbsp;Danger&nbsp;»" %}', ["Bouton «&nbsp;Danger&nbsp;»"]],
  ["one word", '{{< tab "Télécharger" >}}', ["Télécharger"]],
  ["a note of one kind, in words", '{{< notice "Le quai est fermé." >}}', ["Le quai est fermé."]],
  ["a note of one kind, its kind", '{{< notice "Warning" >}}', []],
  ["a key of a catalogue", '{{ t("Apply now") }}', []],
  ["another key", '{% trans "Apply now" %}', []],
  ["a key by a filter", '{{ "Apply now" | t }}', []],
  ["no words", '{{< badge "us east" "OpenSea" "A/B" "Img.png" "IT" >}}', []],
  ["the content of an include", '{% include alert.html content="Fermé en mai." %}', ["Fermé en mai."]],
  ["the title of an image", '![Bateaux](a.jpg "Le sentier en septembre")', ["Le sentier en septembre"]],
  ["none of an image in a line", 'Voir ![Bateaux](a.jpg "Le sentier") ici.', ['Voir ![Bateaux](a.jpg "Le sentier") ici.']],
])("text in a tag is a text of its own: %s", (_, text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test("a property of a component is text where it is a phrase with a capital", () => {
  expect(texts('<Hero tagline="Des cartes pour tous" className="Grand bloc" layout="full width" />', "fr/a.mdx")).toEqual([
    "Des cartes pour tous",
  ]);
});

test("the words of a notice are not what kind of note it is", () => {
  const kinds = (text: string) => {
    const parsed = parse({ text, path: "fr/a.md" }, "fr", defaultConfig);
    return parsed.ok ? parsed.posting.containers.map(({ name }) => name) : [];
  };
  expect(kinds('{{< notice "Le quai est fermé." >}}')).toEqual([]);
  expect(kinds('{{< notice "warning" >}}')).toEqual(["warning"]);
  expect(kinds("{{< notice warning >}}")).toEqual(["warning"]);
});
