import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import link from "./link.ts";

const say = (en: string, fr: string, facing?: Parameters<typeof checkAligned>[3]) =>
  checkAligned([link], en, fr, facing).map(({ severity, lacking, data }) => [severity, lacking ?? "", data.url ?? data.anchor ?? data.fr]);

const site = "https://www.canada.ca";

test.each([
  ["another order", "[a](https://a.ca/x) [b](https://b.ca/y)", "[b](https://b.ca/y) [a](https://a.ca/x)"],
  ["a repetition", "[a](https://a.ca/x) and [a](https://a.ca/x)", "[a](https://a.ca/x)"],
  ["translated slugs", `[a](${site}/en/public-service-commission/jobs.html)`, `[a](${site}/fr/commission-fonction-publique/emplois.html)`],
  ["the two names of a host", "[a](https://digital.canada.ca/our-values/)", "[a](https://numerique.canada.ca/nos-valeurs/)"],
  ["addresses, which are contacts", "[a](mailto:a@example.ca)", "Écrivez-nous."],
  ["images", "![a](https://a.ca/x.png)", "Texte"],
])("no difference: %s", (_, en, fr) => {
  expect(say(en, fr)).toEqual([]);
});

test("the missing link is the one that nothing resembles", () => {
  expect(say("[a](https://a.ca/en/x) [b](https://b.ca/en/y)", "[b](https://b.ca/fr/y) a")).toEqual([
    ["warning", "fr", "https://a.ca/en/x"],
  ]);
});

test("a link that moved to the next block with its sentence is no difference", () => {
  expect(say("One. See [a](https://a.ca/x).\n\nTwo.", "Un.\n\nVoyez [a](https://a.ca/x). Deux.")).toEqual([]);
});

test("the page of another institution, or of another host", () => {
  const other = `[a](${site}/fr/patrimoine-canadien/sports.html)`;
  expect(say(`[a](${site}/en/treasury-board-secretariat/pay.html)`, other)).toHaveLength(1);
  expect(say("[a](https://pay.example.ca/view-eng.aspx?id=1)", other)).toHaveLength(1);
});

test("a page that elsewhere faces another page is doubted", () => {
  const en = "[a](https://x.ca/en/values)\n\n[a](https://x.ca/en/values)\n\n[a](https://x.ca/en/values)";
  const fr = "[a](https://x.ca/fr/valeurs)\n\n[a](https://x.ca/fr/valeurs)\n\n[a](https://x.ca/fr/pensions)";
  expect(say(en, fr)).toEqual([["warning", "", "https://x.ca/fr/pensions"]]);
});

test("a French link to the unmarked English page says nothing of where the marked French page is", () => {
  const en = "[a](https://x.ca/page/values)\n\n[a](https://x.ca/page/values)";
  expect(say(en, "[a](https://x.ca/fr/page/valeurs)\n\n[a](https://x.ca/page/values)")).toEqual([]);
  expect(
    say(
      `${en}\n\n[a](https://x.ca/page/values)`,
      "[a](https://x.ca/fr/page/valeurs)\n\n[a](https://x.ca/fr/page/valeurs)\n\n[a](https://x.ca/fr/page/pensions)",
    ),
  ).toEqual([["warning", "", "https://x.ca/fr/page/pensions"]]);
});

test("many links in one block are compared in order", () => {
  const many = (lang: string) => Array.from({ length: 40 }, (_, i) => `[n](https://x.ca/${lang}/p?id=${i})`).join(" ");
  expect(say(many("en"), many("fr"))).toEqual([]);
});

test("links within the page lead to one section, by the ids of headings or by their words", () => {
  const page = (first: string, second: string, link: string) => `## ${first}\n\nYou repair boats.\n\n## ${second}\n\nSee [it](${link}).`;
  const en = page("Your duties {#duties}", "How to apply", "#duties");
  expect(say(en, page("Vos fonctions {#fonctions}", "Comment postuler", "#fonctions"))).toEqual([]);
  expect(say(en, page("Vos fonctions {#fonctions}", "Comment postuler", "#duties"))).toEqual([["warning", "fr", "#duties"]]);
  expect(say(en, page("Vos fonctions", "Comment postuler", "#comment-postuler"))).toEqual([["warning", "", "Comment postuler"]]);
});

test.each([
  ["another act", `[a](${site}/eng/acts/M-13.4/)`, `[a](${site}/fra/lois/M-13.3/)`, 1],
  ["the same act", `[a](${site}/eng/acts/M-13.4/)`, `[a](${site}/fra/lois/M-13.4/)`, 0],
  ["behind the root of the site", "[a]({{ site.baseurl }}/en/hours/)", "[a]({{ site.baseurl }}/fr/heures/)", 0],
  ["through a filter", "[a]({{ '/en/hours/' | relative_url }})", "[a]({{ '/fr/heures/' | relative_url }})", 0],
  ["each language’s own video", "[a](https://video.example/watch?v=abc123def45)", "[a](https://video.example/watch?v=xyz987uvw65)", 0],
  ["another record", "[a](https://x.example/view?id=15)", "[a](https://x.example/view?id=14)", 1],
  ["a page that is the section of the other", "[a](https://x.ca/rules/keyboard.html)", "[a](https://x.ca/regles-fr/#keyboard)", 0],
  ["a part named twice", "[a](https://x.ca/d-eng.aspx?id=15&p=C)", "[a](https://x.ca/d-fra.aspx?id=15&p=C#appC)", 0],
  ["a part on one side", "[a](https://x.ca/d-eng.aspx?id=15&p=D)", "[a](https://x.ca/d-fra.aspx?id=15&p=D#appC)", 1],
  [
    "two sections of one page against its two parts",
    "[C](https://x.ca/d-eng.aspx?id=15&p=C) and [D](https://x.ca/d-eng.aspx?id=15&p=D)",
    "[C](https://x.ca/d-fra.aspx?id=15#appC) et [D](https://x.ca/d-fra.aspx?id=15#appD)",
    0,
  ],
  ["the French part of a page in both languages", "[a](https://x.ca/boats)", "[a](https://x.ca/boats#les-r%C3%A8gles-de-la-maison)", 0],
  ["a part of a page in one language", "[a](https://x.ca/en/boats)", "[a](https://x.ca/fr/boats#les-r%C3%A8gles-de-la-maison)", 1],
  ["an English part", "[a](https://x.ca/boats)", "[a](https://x.ca/boats#the-rules-of-the-house)", 1],
  ["two entries of a menu to one page", "- [Fees](/en/h/fees)\n- [Map](/en/h/map)", "- [Frais](/fr/h/carte)\n- [Carte](/fr/h/carte)", 1],
])("another page or not: %s", (_, en, fr, found) => {
  expect(say(en, fr)).toHaveLength(found);
});

test("a link that leads nowhere, as in an example, needs none opposite", () => {
  expect(say("[This link](#) is small.", "Ce lien est petit.")).toEqual([]);
  expect(say("[This link](#small) is small.", "Ce lien est petit.")).toEqual([["warning", "fr", "#small"]]);
});

test("a link that repeats one of the block before, which has its counterpart, is one more way to the same page", () => {
  const before = (lang: string) => `- [harbour](${site}/${lang}/harbour)\n`;
  expect(say(`${before("en")}- See the harbour.`, `${before("fr")}- Voyez le [port](${site}/fr/harbour).`)).toEqual([]);
  expect(say(`${before("en")}- See the boats.`, `${before("fr")}- Voyez les [bateaux](${site}/fr/boats).`)).toEqual([
    ["warning", "en", `${site}/fr/boats`],
  ]);
  expect(say("- Boats\n- See the harbour.", `- [port](${site}/fr/harbour)\n- Voyez le [port](${site}/fr/harbour).`)).toHaveLength(2);
});

test("a place of the page and another page are no counterparts: each is missing", () => {
  expect(say("[Knots](#knots).\n\n# Knots", "[Bateaux](/fr/bateaux/).\n\n# Nœuds")).toEqual([
    ["warning", "fr", "#knots"],
    ["warning", "en", "/fr/bateaux/"],
  ]);
});

test.each([
  ["with a bracket too many", "[bateaux]](/fr/boats/)"],
  ["with a space before the address", "[bateaux] (/fr/boats/)"],
  ["with a space in the address", `[bateaux](${site}/fr /boats/)`],
])("a link that is broken is not missing, nor does it lead to another page: %s", (_, broken) => {
  const en = broken.includes("http") ? `${site}/en/boats/` : "/en/boats/";
  expect(say(`See the [boats](${en}).`, `Voyez les ${broken}.`)).toEqual([]);
  expect(say(`See the [boats](${en}) and the [oars](https://oars.example/12).`, `Voyez les ${broken}.`)).toEqual([
    ["warning", "fr", "https://oars.example/12"],
  ]);
});

const warned = (en: string, fr: string) => checkAligned([link], en, fr).filter(({ severity }) => severity !== "info");

test.each([
  ["files", "[plan](/files/garden.pdf)", "[plan](/files/kitchen.pdf)"],
  ["one more word", "[code](/rules.html)", "[code](/rules-old.html)"],
  ["both in French", "[plan](/docs/horaire.html)", "[plan](/docs/carte.html)"],
  ["ports", "Open <http://localhost:9090/>.", "Ouvrez <http://localhost:9000/>."],
  ["repositories", "[source](https://github.com/loom/loom)", "[source](https://github.com/loom/shuttle)"],
  ["owners", "[source](https://gitlab.com/loom/web/issues)", "[source](https://gitlab.com/spindle/web/issues)"],
  ["sections of another page", "[fares](guide.md#prices)", "[tarifs](guide.md#schedule)"],
  ["years of a picture", "![Plan of the hall](/img/hall-2023.png)", "![Plan de la salle](/img/hall-2021.png)"],
  ["pictures", "![The old bridge](/img/bridge.png)", "![Le vieux pont](/img/village.png)"],
])("a name that is another one in the same language leads elsewhere: %s", (_, en, fr) => {
  expect(warned(en, fr).map(({ severity, rule }) => [severity, rule])).toEqual([["warning", "link"]]);
});

test.each([
  ["a translated file", "[plan](/files/schedule.pdf)", "[plan](/files/horaire.pdf)"],
  ["a translated page", "[the hours](/hours)", "[les heures](/heures)"],
  ["a name that two languages have", "[guide](/guide)", "[guide](/guide-pratique)"],
  ["cognates", "[rule](/rules/safety)", "[règle](/rules/safety-rule)".replace("safety-rule", "safe")],
  ["marks", "[plan](/files/seating-en.pdf)", "[plan](/files/seating-fr.pdf)"],
  ["the usual port", "[home](https://loom.example:443/a)", "[accueil](https://loom.example/a)"],
  ["repositories of each language", "[source](https://github.com/loom/docs-en)", "[source](https://github.com/loom/docs-fr)"],
  [
    "a file of a repository",
    "[read](https://github.com/loom/web/blob/main/README.md)",
    "[lire](https://github.com/loom/web/blob/main/LISEZMOI.md)",
  ],
  ["translated sections", "[fares](guide.md#prices)", "[tarifs](guide.md#tarifs)"],
  ["a translated picture", "![The bridge](/img/bridge.png)", "![Le pont](/img/pont.png)"],
  ["marks of pictures", "![The bridge](/img/bridge_e.png)", "![Le pont](/img/bridge_f.png)"],
])("a name that is translated or the same leads to one page: %s", (_, en, fr) => {
  expect(warned(en, fr)).toEqual([]);
});

test.each([
  ["two labels", "http://open.forest.example.ca", "http://ouvert.foret.example.ca"],
  ["the domain", "https://www.cityofpines.ca", "https://www.villedespins.ca"],
])("hosts under which two pages have one path are two names of one site: %s", (_, en, fr) => {
  const of = (host: string) => `[a](${host}/files/12)\n\n[b](${host}/data/b.csv)\n\n[c](${host}/x/7)`;
  expect(checkAligned([link], of(en), of(fr)).map(({ severity, rule }) => [severity, rule])).toEqual([["info", "link"]]);
  expect(warned(`[a](${en}/files/12)`, `[a](${fr}/files/13)`)).toHaveLength(1);
  expect(warned(of(en), of(fr).replace("x/7", "x/8"))).toHaveLength(1);
});

test("hosts whose names translate each other are two names of one site where one page stands under both", () => {
  const of = (host: string, path: string) => `See the [map](https://${host}${path}).`;
  expect(warned(of("maps.library.example", "/sheets/88"), of("cartes.bibliotheque.example", "/sheets/88"))).toEqual([]);
  expect(warned(of("www.apple-park.example", "/x?lang=en"), of("www.parc-pommes.example", "/x?lang=fr"))).toEqual([]);
  expect(warned(of("maps.library.example", "/sheets/88"), of("livres.bibliotheque.example", "/sheets/88"))).toHaveLength(1);
  expect(warned(of("maps.library.example", "/sheets/88"), of("cartes.bibliotheque.example", "/sheets/89"))).toHaveLength(1);
});
