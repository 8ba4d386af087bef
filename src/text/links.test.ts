import { expect, test } from "vitest";
import { isTemplate, languageOfTarget, normalizeTarget, pageOf, resolveTarget, twinOf } from "./links.ts";

const page = (url: string) => pageOf(normalizeTarget(url));

test.each([
  ["https://www.example.ca/en/values/", "http://example.ca/fr/values"],
  ["https://example.ca/view-visualiser-eng.aspx?id=1", "https://example.ca/view-visualiser-fra.aspx?id=1"],
  ["https://example.ca/page?lang=eng&id=2", "https://example.ca/page?id=2&lang=fra"],
  ["https://english.example.ca/a", "https://francais.example.ca/a"],
  ["https://laws-lois.justice.gc.ca/eng/acts/", "https://lois-laws.justice.gc.ca/fra/acts/"],
  ["https://digital.canada.ca/", "https://numerique.canada.ca"],
  ["https://www.tbs-sct.gc.ca/a-eng.html", "https://www.tbs-sct.canada.ca/a-fra.html"],
  ["https://example.ca/index_e.htm", "https://example.ca/index_f.htm"],
  ["https://example.ca/a?utm_source=x", "https://example.ca/a#top"],
  ["/en/jobs/", "/fr/jobs"],
])("%s is the page of %s", (en, fr) => {
  expect(page(en)).toBe(page(fr));
});

test.each([
  ["https://example.ca/view-eng.aspx?id=15", "https://example.ca/view-fra.aspx?id=14"],
  ["https://example.ca/a", "https://example.org/a"],
  ["mailto:a@example.ca", "https://example.ca"],
])("%s is not the page of %s", (en, fr) => {
  expect(page(en)).not.toBe(page(fr));
});

test("a fragment is kept without a stray slash", () => {
  expect(normalizeTarget("https://example.ca/a#toc12/").fragment).toBe("toc12");
  expect(normalizeTarget("https://example.ca/a#:~:text=Click%20here").fragment).toBe("");
  expect(normalizeTarget("https://example.ca/a#tab=Linux").fragment).toBe("");
  expect(normalizeTarget("https://example.ca/a.pdf#page=3").fragment).toBe("page=3");
});

test.each([
  ["https://www.canada.ca/en/services.html", "en"],
  ["https://www.canada.ca/fr/services.html", "fr"],
  ["https://example.ca/view-visualiser-eng.aspx?id=1", "en"],
  ["https://example.ca/page?lang=fra", "fr"],
  ["https://numerique.canada.ca/emplois", "fr"],
  ["https://digital.canada.ca/jobs", "en"],
  ["https://fr.example.org/wiki", "fr"],
  ["https://example.ca/maple-e", null],
  ["https://example.ca/avoir-la-paix-en", null],
  ["https://notification.canada.ca", null],
  ["mailto:info-en@example.ca", null],
  ["", null],
])("the language of %s is %s", (url, lang) => {
  expect(languageOfTarget(url)).toBe(lang);
});

test("the twin's address, only where the address gives it", () => {
  expect(twinOf("https://example.ca/view-eng.aspx?id=1#t", "fr")).toBe("https://example.ca/view-fra.aspx?id=1#t");
  expect(twinOf("https://example.ca/page?lang=en", "fr")).toBe("https://example.ca/page?lang=fr");
  expect(twinOf("https://example.ca/page?lang=fra", "en")).toBe("https://example.ca/page?lang=eng");
  expect(twinOf("https://www.canada.ca/en/services.html", "fr")).toBeNull();
  expect(twinOf("https://example.ca/en/page-eng.html", "fr")).toBeNull();
  expect(twinOf("https://example.ca/", "fr")).toBeNull();
});

test("any text at all is read", () => {
  for (const url of ["%%%", "http://[", "//", "?", "#", "javascript:alert(1)", "a\nb", "\uD800"]) {
    expect(() => [page(url), languageOfTarget(url), twinOf(url, "fr")]).not.toThrow();
  }
});

test.each([
  ["an index page is its folder", "https://example.ca/a/index.html", "https://example.ca/a"],
  ["a default page too", "https://example.ca/a/default.aspx", "https://example.ca/a/"],
  ["several stray slashes", "https://example.ca//a//", "https://example.ca/a"],
  ["a port and a name before the host", "https://me@www2.example.ca:8080/a", "https://example.ca/a"],
  ["parameters in any order and case of value", "https://example.ca/?b=2&A=X", "https://example.ca?a=x&b=2"],
  ["a value with an equals sign", "https://example.ca/?a=b=c", "https://example.ca/?a=b=c&hl=fr"],
  ["French Canada", "https://example.ca/fr-CA/a", "https://example.ca/en_CA/a"],
  ["a French host by its French name", "https://www.voyage.gc.ca/a", "https://travel.gc.ca/a"],
  ["space around it", " https://example.ca/a\n", "https://example.ca/a"],
])("%s: %s is %s", (_, a, b) => {
  expect(page(a)).toBe(page(b));
});

test.each([
  ["another value", "https://example.ca/?a=1", "https://example.ca/?a=2"],
  ["a parameter more", "https://example.ca/?a=1", "https://example.ca/"],
  ["an equals sign more", "https://example.ca/?a=b=c", "https://example.ca/?a=b"],
  ["a page that begins as an index does", "https://example.ca/index.html.pdf", "https://example.ca/"],
  ["a name that ends in a letter e", "https://example.ca/maple-e", "https://example.ca/maple-f"],
  ["another subdomain", "https://a.example.ca", "https://b.example.ca"],
  ["a host that ends alike", "https://xgc.ca/", "https://xcanada.ca/"],
])("%s: %s is not %s", (_, a, b) => {
  expect(page(a)).not.toBe(page(b));
});

test("the parts of a target", () => {
  expect(normalizeTarget("HTTP://WWW.Example.CA/Fr/Emplois-fra.html?LANG=fr&Q=Un&b#Haut//")).toEqual({
    scheme: "https",
    host: "example.ca",
    path: ["{lang}", "emplois-{lang}"],
    query: "b=&q=un",
    fragment: "Haut",
  });
  expect(normalizeTarget("MAILTO:jobs@example.ca")).toMatchObject({ scheme: "mailto", host: "", path: ["jobs@example"] });
});

test.each([
  ["tel:1-800-fr", null],
  ["ftp://fr.example.ca/fr/", null],
  ["/fr/emplois", "fr"],
  ["https://example.ca/en/page-fra.html", "fr"],
  ["https://example.ca/fr/?lang=en", "en"],
  ["https://example.ca/?langue=FRA", "fr"],
  ["https://example.ca/?slang=fr", null],
  ["https://example.ca/?lang=de", null],
  ["https://example.ca/page_f.htm", "fr"],
  ["https://example.ca/page-fr", null],
  ["https://example.ca/page-fra", "fr"],
  ["https://francais.example.ca", "fr"],
  ["https://www.canadapost.ca", "en"],
] as const)("the language of %s is %s too", (url, lang) => {
  expect(languageOfTarget(url)).toBe(lang);
});

test.each([
  ["https://example.ca/page?a=1&LANG=en&b=2", "fr", "https://example.ca/page?a=1&LANG=fr&b=2"],
  ["https://example.ca/page?locale=en-CA", "fr", null],
  ["https://example.ca/page?lang=english", "fr", null],
  ["https://example.ca/page?lang=fr", "fr", null],
  ["https://example.ca/a-eng.asp", "fr", "https://example.ca/a-fra.asp"],
  ["https://example.ca/a-eng.htm#x", "fr", "https://example.ca/a-fra.htm#x"],
  ["https://example.ca/a-eng.pdf", "fr", null],
  ["https://example.ca/a-eng.html5", "fr", null],
  ["https://example.ca/eng/a-eng.html", "fr", null],
] as const)("the twin of %s in %s is %s", (url, lang, twin) => {
  expect(twinOf(url, lang)).toBe(twin);
});

test.each([
  ["guide.md", "data/tides_en.md", "data/guide.md"],
  ["./guide.md", "data/tides_en.md", "data/guide.md"],
  ["../data/guide.md#top", "data/tides_en.md", "data/guide.md#top"],
  ["../guide.md?x=1", "a/b/c.md", "a/guide.md?x=1"],
  ["guide.md", undefined, "guide.md"],
  ["/guide.md", "data/a.md", "/guide.md"],
  ["#top", "data/a.md", "#top"],
  ["https://a.example/x", "data/a.md", "https://a.example/x"],
  ["{{ links.guide }}", "data/a.md", "{{ links.guide }}"],
])("%s in %s leads to %s", (url, path, resolved) => {
  expect(resolveTarget(url, path)).toBe(resolved);
});

test.each([
  ["{{ links.guide }}", true],
  ["{% link a.md %}", true],
  ["<%= base %>/a", true],
  ["https://a.example/{id}", false],
])("%s is written by a generator: %s", (url, written) => {
  expect(isTemplate(url)).toBe(written);
});

test.each([
  ["{{ site.baseurl }}/en/hours/", "/en/hours/"],
  ["{{ '/hours/' | relative_url }}", "/hours/"],
  ['{{ "hours" | absolute_url }}', "hours"],
  ["{{- '/hours/' | relURL -}}", "/hours/"],
  ["{{'/hours/'|absLangURL}}", "/hours/"],
  ["{{ '/hours/' | relLangURL }}", "/hours/"],
  ["{{ '/hours/' | absURL }}", "/hours/"],
  ["{{ '/hours/' | url }}", "/hours/"],
])("a template that puts the root before an address, %s", (url, address) => {
  expect(page(url)).toBe(page(address));
});

test.each(["{{ '/hours/' | upcase }}", "a{{ '/hours/' | url }}", "{{ hours | url }}", "{{ a }}hours", "{{ a }}/{{ b }}", "{{ '' | url }}"])(
  "any other template stays one: %s",
  (url) => {
    expect(normalizeTarget(url).scheme).toBe("template");
    expect(languageOfTarget(url)).toBeNull();
  },
);

test("what a template names, without spaces, quotes and marks", () => {
  expect(normalizeTarget('{{< ref "EN/Guide.md" >}}').path).toEqual(["ref", "{lang}/guide"]);
  expect(normalizeTarget("{% link a/index.html %}")).toEqual({
    scheme: "template",
    host: "",
    path: ["link", "a"],
    query: "",
    fragment: "",
  });
  expect(normalizeTarget("<%= %>").path).toEqual([]);
});

test.each([
  ["https://youtu.be/aBcDeFgHiJk", "https://www.youtube.com/watch?v=aBcDeFgHiJk"],
  ["http://youtu.be/aBcDeFgHiJk/", "https://www.youtube.com/watch?v=aBcDeFgHiJk"],
  ["//youtu.be/aBcDeFgHiJk?t=5#a", "//www.youtube.com/watch?v=aBcDeFgHiJk&t=5#a"],
  ["https://www.youtube-nocookie.com/embed/aBcDeFgHiJk", "https://www.youtube.com/watch?v=aBcDeFgHiJk"],
  ["https://m.youtube.com/embed/aBcDeFgHiJk?t=5", "https://www.youtube.com/watch?t=5&v=aBcDeFgHiJk"],
  ["https://youtube.com/embed/aBcDeFgHiJk", "https://www.youtube.com/watch?v=aBcDeFgHiJk"],
])("a video by its short address: %s", (short, long) => {
  expect(normalizeTarget(short)).toEqual(normalizeTarget(long));
});

test.each([
  "https://youtu.be/aBcDeFgHiJ",
  "https://youtu.be/aBcDeFgHiJk/x",
  "https://xyoutu.be/aBcDeFgHiJk",
  "https://a.b/youtu.be/aBcDeFgHiJk",
])("no video: %s", (url) => {
  expect(page(url)).not.toContain("watch");
});

test("encoding is undone three times at most, and what is none stays", () => {
  expect(normalizeTarget("/a%20b").path).toEqual(["a b"]);
  expect(normalizeTarget("/a%2520b").path).toEqual(["a b"]);
  expect(normalizeTarget("/a%252520b").path).toEqual(["a b"]);
  expect(normalizeTarget("/a%25252520b").path).toEqual(["a%20b"]);
  expect(normalizeTarget("/100%").path).toEqual(["100%"]);
  expect(normalizeTarget("/?a=%C3%89").query).toBe("a=é");
});

test.each([
  ["index-fra.html", "/fr/"],
  ["/fr/default_e.aspx", "/fr/"],
  ["/a/index.php", "/a"],
  ["/a/default.htm", "/a"],
])("an index page by its mark, %s", (url) => {
  expect(normalizeTarget(url).path.join("/")).not.toMatch(/index|default/u);
});
