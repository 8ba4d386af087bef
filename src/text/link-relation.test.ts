import { expect, test } from "vitest";
import { relate } from "#text/link-relation";

test.each([
  [
    "https://www.canada.ca/en/public-service-commission/services/a.html",
    "https://www.canada.ca/fr/commission-fonction-publique/services/b.html",
    "twin",
  ],
  [
    "https://www.canada.ca/en/public-service-commission/services/a.html",
    "https://www.canada.ca/fr/patrimoine-canadien/services/b.html",
    "other",
  ],
  ["https://digital.canada.ca/our-values/", "https://numerique.canada.ca/nos-valeurs/", "twin"],
  ["https://travel.example.ca/a", "https://voyage.example.ca/b", "twin"],
  ["https://example.ca/guide/writing/faq-en.html#top", "faq-fr.html#top", "same"],
  ["faq-en.html", "https://example.ca/guide/writing/faq-fr.html", "same"],
  ["https://example.ca/view-eng.aspx?id=15", "https://example.ca/view-fra.aspx?id=14", "other"],
  ["https://example.ca/2020/02/24/why", "https://example.ca/2021/02/24/why", "other"],
  [
    "https://jobs.example.com/x/0a1b2c3d-0a1b-4c3d-8e9f-000011112222",
    "https://jobs.example.com/x/1a1b2c3d-0a1b-4c3d-8e9f-000011113333",
    "twin",
  ],
  ["https://example.ca/en/how-to-apply", "https://example.ca/fr/", "other"],
  ["https://www.canada.ca/en/services.html", "https://www.example.org/fr/services.html", "other"],
  ["https://example.ca/containers/", "/fr/containers/", "same"],
  ["https://support.example.com/en-us/a", "https://support.example.com/fr-fr/a", "same"],
  ["https://data.weather.example.ca/a/12", "https://data.meteo.example.ca/a/12", "twin"],
  ["https://data.weather.example.ca/a/12", "https://data.meteo.example.ca/b/12", "other"],
  ['{{< ref "guide.md" >}}', '{{<ref "guide.md">}}', "same"],
  ["{% link en/guide.md %}", "{% link fr/guide.md %}", "same"],
  ['{{< ref "guide.md" >}}', '{{< ref "rules.md" >}}', "other"],
  ['{{< ref "guides.md" >}}', "/fr/guides/", "twin"],
  ["https://harbour.example/page/boat-rules", "https://harbour.example/fr/page/regles-des-bateaux", "twin"],
  ["https://harbour.example/page/boat-12", "https://harbour.example/fr/page/boat-13", "other"],
  ["https://harbour.example/", "https://harbour.example/index-fr.html", "same"],
  ["https://harbour.example", "https://harbour.example/carte-fr.html", "other"],
  [
    "https://help.tides.example/en-us/article/see-tides-0a1b2c3d-0a1b-4c3d-8e9f-000011112222",
    "https://aide.marees.example/fr-fr/x/voir-0a1b2c3d-0a1b-4c3d-8e9f-000011112222",
    "twin",
  ],
  [
    "https://help.tides.example/en-us/article/see-tides-0a1b2c3d-0a1b-4c3d-8e9f-000011112222",
    "https://aide.marees.example/fr-fr/x/voir-1a1b2c3d-0a1b-4c3d-8e9f-000011112222",
    "other",
  ],
  ["https://a.tides.example/see/4012345678", "https://b.tides.example/x/y/z/voir/4012345678", "twin"],
  ["https://a.tides.example/see/4012345678", "https://b.tides.example/x/y/z/voir/4012345679", "other"],
  ["https://a.tides.example/see/4012345678", "https://a.boats.test/x/y/z/voir/4012345678", "other"],
  ["https://youtu.be/aBcDeFgHiJk", "https://www.youtube.com/watch?v=aBcDeFgHiJk", "same"],
  ["https://youtu.be/aBcDeFgHiJ1", "https://www.youtube.com/watch?v=kJiHgFeDcB2", "twin"],
  ["https://youtu.be/aBcDeFgHiJ1", "https://vimeo.example/123456", "other"],
  ["https://boats.example/a?q=la%2520mer%25E2%2580%2599s", "https://boats.example/a?q=la%20mer%E2%80%99s", "same"],
  ["https://store.boats.example/net/abc", "https://store.boats.example/net/abc?hl=fr-CA&gl=CA", "same"],
  ["https://help.boats.example/a?ui=en-us&rs=en-us&id=4", "https://help.boats.example/a?ui=fr-fr&rs=fr-ca&id=4", "same"],
  ["https://boats.example/a-eng.aspx?id=15", "https://boats.example/a-fra.aspx?id=15&section=procedure&p=C", "same"],
  ["https://boats.example/a-eng.aspx?id=15&p=C", "https://boats.example/a-fra.aspx?id=15&p=D", "twin"],
  ["/mending-nets/", "/fr/mending-nets/", "same"],
  ["https://boats.example/663/map_ip_33_e.pdf", "https://boats.example/664/map_ip_33_f.pdf", "twin"],
  ["https://boats.example/663/map_ip_33_e.pdf", "https://boats.example/664/map_ip_34_f.pdf", "other"],
  ["https://old.boats.test/blog/2017/how-we-mend-our-nets/", "https://www.nets.example/how-we-mend-our-nets/", "twin"],
  ["https://old.boats.test/blog/2017/nets/", "https://www.nets.example/nets/", "other"],
  ["https://boats.example/en/office/style-guide.html#tone", "https://design.boats.example/ecrire/#tone", "twin"],
  ["https://boats.example/en/office/style-guide.html", "https://design.boats.example/guide-redaction/", "twin"],
  ["https://boats.example/en/office/style-guide.html", "https://design.boats.example/filets/", "other"],
  ["{{ base }}/docs/{{ page.lang }}/boats{{ ext }}", "{{ base }}/docs/{{ page.lang }}/quais{{ ext }}", "twin"],
  ["{{ base }}/docs/boats{{ ext }}", "{{ base }}/docs/quais{{ ext }}", "other"],
  ["https://boats.example/for%C3%AAt/100%", "https://boats.example/forêt/100%", "same"],
  ["https://boats.example/a?id=1%2520", "https://boats.example/a?id=2%20", "other"],
  [
    "https://www.canada.ca/en/government/system/symbols/law.html",
    "https://www.canada.ca/fr/secretariat-conseil-tresor/image/loi.html",
    "twin",
  ],
])("%s and %s: %s", (en, fr, kind) => {
  expect(relate(en, fr).kind).toBe(kind);
});

const CANADA = "https://www.canada.ca";
test.each([
  ["another scheme", "mailto:a@b.ca", "https://b.ca", "other", "host", 0.8],
  ["an address without its host", "https://example.ca/a", "https:/a", "other", "host", 0.8],
  ["a page against an address of its own site", "https://example.ca/a", "/a", "same", undefined, 1],
  ["an address of its own site against a page", "/en/a", "https://example.ca/fr/a", "same", undefined, 1],
  ["two subdomains that may be translations", "https://jobs.example.ca/a", "https://emplois.example.ca/b", "twin", undefined, 0.6],
  ["two of them of other depth", "https://jobs.example.ca/a", "https://emplois.example.ca/b/c", "other", "host", 0.75],
  ["two domains", "https://example.ca/a", "https://sample.ca/a", "other", "host", 0.75],
  ["two domains that begin alike in three letters", "https://muster.ca/a", "https://musee.ca/b", "other", "host", 0.75],
  ["two domains that begin alike in four letters", "https://architecture.ca/a", "https://architectes.ca/b", "twin", undefined, 0.6],
  ["those with another ending", "https://architecture.ca/a", "https://architectes.com/b", "other", "host", 0.75],
  ["two subdomains of two domains", "https://jobs.example.ca/a", "https://emplois.sample.ca/a", "other", "host", 0.75],
  ["machines by their number", "https://1a.example.ca/a", "https://emplois.example.ca/a", "other", "host", 0.75],
  ["the same subdomain of other domains", "https://www.a.example.ca/x", "https://b.example.ca/y", "twin", undefined, 0.6],
  ["one query apart", "https://example.ca/a?sort=up", "https://example.ca/a?sort=down", "twin", undefined, 0.5],
  ["another number in the query", "https://example.ca/a?id=15", "https://example.ca/a?id=14", "other", "number", 0.9],
  ["another number in the path", "https://example.ca/2020/why", "https://example.ca/2021/why", "other", "number", 0.75],
  ["words in common", "https://example.ca/en/services/jobs", "https://example.ca/fr/services/emplois", "twin", undefined, 0.9],
  ["a word that begins alike", "https://example.ca/en/recruitment", "https://example.ca/fr/recrutement", "twin", undefined, 0.9],
  ["short words prove nothing", "https://example.ca/en/a-to", "https://example.ca/fr/a-to-be/b/c", "other", "depth", 0.65],
  ["nothing in common, one level apart", "https://example.ca/en/jobs", "https://example.ca/fr/emplois/x", "twin", undefined, 0.6],
  ["nothing in common, two levels apart", "https://example.ca/en/jobs", "https://example.ca/fr/emplois/x/y", "other", "depth", 0.65],
  ["a page against the home page", "https://example.ca/en/", "https://example.ca/fr/emplois", "other", "depth", 0.7],
  ["two institutions", `${CANADA}/en/health-canada/a.html`, `${CANADA}/fr/affaires-mondiales/a.html`, "other", "institution", 0.95],
  ["one institution", `${CANADA}/en/health-canada/a.html`, `${CANADA}/fr/sante-canada/b.html`, "twin", undefined, 0.9],
  ["institutions of another host", "https://x.ca/en/health-canada/a", "https://x.ca/fr/affaires-mondiales/a", "twin", undefined, 0.6],
  ["an institution and none", `${CANADA}/en/health-canada/a.html`, `${CANADA}/fr/services/a.html`, "twin", undefined, 0.6],
] as const)("%s", (_, en, fr, kind, because, confidence) => {
  expect(relate(en, fr)).toEqual({ kind, confidence, ...(because && { because }) });
});

const ID = "0a1b2c3d-0a1b-4c3d-8e9f-000011112222";
test.each([
  ["a record by its GUID on another site", `https://a.test/en/${ID}`, `https://b.example/fr/x/y/${ID}`, "twin"],
  ["a GUID with another number beside it", `https://a.test/en/5/${ID}`, `https://b.example/fr/x/6/${ID}`, "other"],
  ["a GUID with another number in the query", `https://a.test/${ID}?p=5`, `https://b.example/x/y/${ID}?p=6`, "other"],
  ["two GUIDs in another order", `https://a.test/${ID}/1${ID.slice(1)}`, `https://b.example/x/1${ID.slice(1)}/${ID}`, "twin"],
  ["a GUID twice", `https://a.test/x/${ID}`, `https://b.example/${ID}/z/z/${ID}`, "twin"],
  ["a long number in a name", "https://a.lake.example/x-123456789", "https://b.lake.example/q/r/s-123456789", "twin"],
  ["a number of eight digits", "https://a.lake.example/x-12345678", "https://b.lake.example/q/r/s-12345678", "other"],
  ["a long number with another beside it", "https://a.lake.example/5/123456789", "https://b.lake.example/q/r/6/123456789", "other"],
  ["a long number on another domain", "https://a.lake.example/x-123456789", "https://a.pond.example/q/r/s-123456789", "other"],
  ["no number on either side", "https://a.lake.example/gulls", "https://b.lake.example/q/r/mouettes", "other"],
  ["videos of each language", "https://a.test/w?v=abcDEF_-123", "https://a.test/w?v=xyzDEF_-456", "twin"],
  ["videos after another parameter", "https://a.test/w?a=b&v=abcDEF_-123", "https://a.test/w?a=b&v=xyzDEF_-456", "twin"],
  ["a shorter value", "https://a.test/w?v=abcDEF_-12", "https://a.test/w?v=xyzDEF_-45", "other"],
  ["a video and a number", "https://a.test/w?v=abcDEF_-123", "https://a.test/w?v=12", "other"],
  ["another parameter with such a value", "https://a.test/w?xv=abcDEF_-123", "https://a.test/w?xv=xyzDEF_-456", "other"],
  ["records by letters and digits", "https://a.test/w?id=ab12cd34", "https://a.test/w?id=ef56gh78", "twin"],
  ["a record that is short", "https://a.test/w?id=a1b2c3d", "https://a.test/w?id=e5f6g7h", "other"],
  ["a record without a letter at its end", "https://a.test/w?id=abcd1234", "https://a.test/w?id=efgh5678", "other"],
  ["a record without a letter at its start", "https://a.test/w?id=1234abcd", "https://a.test/w?id=5678efgh", "other"],
  ["two records", "https://a.test/w?id=ab12cd34&x=1", "https://a.test/w?id=ef56gh78&x=1", "other"],
  ["a record with a space", "https://a.test/w?id=ab12%20cd34", "https://a.test/w?id=ef56%20gh78", "other"],
] as const)("%s", (_, en, fr, kind) => {
  expect(relate(en, fr).kind).toBe(kind);
  expect(relate(fr, en).kind).toBe(kind);
});

test.each([
  ["one act and another", "https://a.test/acts/m-13.4", "https://a.test/lois/m-13.3", "number"],
  ["a code without its sign", "https://a.test/acts/m13", "https://a.test/lois/m14", "number"],
  ["a long name with a number", "https://a.test/acts/gulls-of-lake-13", "https://a.test/lois/gulls-of-lake-14", undefined],
  ["four letters", "https://a.test/acts/gull13", "https://a.test/lois/gull14", undefined],
  ["the same code", "https://a.test/acts/m-13.4", "https://a.test/lois/m-13.4", undefined],
  ["a code of other letters", "https://a.test/acts/m-13.4", "https://a.test/lois/n-13.3", undefined],
  ["a code that faces none", "https://a.test/acts/m-13.4", "https://a.test/lois/x/m-13.3", undefined],
  ["hexadecimal names", "https://a.test/0123456789abcdef", "https://a.test/1123456789abcdef", undefined],
  ["shorter ones", "https://a.test/x/0123456789abcde", "https://a.test/x/1123456789abcde", "number"],
] as const)("a code in the path, %s", (_, en, fr, because) => {
  expect(relate(en, fr).because).toBe(because);
});

test.each([
  ["one template with other words alike", '{{< ref "a/tides" >}}', '{{< ref "a/tide-tables" >}}', "twin", 0.6],
  ["one template with words that stay", '{{< ref "a/gulls" >}}', '{{< ref "a/lake" >}}', "other", 0.7],
  ["a word like one that both have", '{{< ref "tides/tidewater" >}}', '{{< ref "tides/gulls" >}}', "other", 0.7],
  ["a word more", '{{< ref "tides" >}}', '{{< ref "tides/lake" >}}', "other", 0.7],
  ["a template and an address", '{{< ref "a" >}}', "https://a.test/b", "twin", 0.5],
  ["an address and a template", "https://a.test/b", '{{< ref "a" >}}', "twin", 0.5],
  ["the same template", '{{< ref "en/a" >}}', '{{< ref "fr/a" >}}', "same", 1],
] as const)("%s", (_, en, fr, kind, confidence) => {
  expect(relate(en, fr)).toMatchObject({ kind, confidence });
});

test.each([
  ["one site under two names", "https://dd.tide.example/a/b", "https://dd.maree.example/a/b", { confidence: 0.9, twinHosts: true }],
  ["with the same query", "https://dd.tide.example/a?x=1", "https://dd.maree.example/a?x=1", { twinHosts: true }],
  ["with another query", "https://dd.tide.example/a?x=1", "https://dd.maree.example/a?x=2", { kind: "other" }],
  ["of the home page alone", "https://dd.tide.example/", "https://dd.maree.example/", { kind: "other" }],
  ["of a number", "https://dd.1a.example/a", "https://dd.2b.example/a", { kind: "other" }],
  ["of two parts", "https://tide.example/a", "https://maree.example/a", { kind: "other" }],
  ["of two parts unlike", "https://xx.tide.example/a", "https://yy.maree.example/a", { kind: "other" }],
  ["of one more part", "https://a.tide.example/a", "https://a.b.tide.example/a", { kind: "other" }],
  ["a subdomain that was translated", "https://tide.lake.example/a", "https://maree.lake.example/b", { kind: "twin", confidence: 0.6 }],
  ["a language as the subdomain", "https://en.lake.example/a", "https://maree.lake.example/b", { kind: "other" }],
  ["domains alike of other depth", "https://architecture.ca/a", "https://architectes.ca/b/c", { kind: "other" }],
  ["a scheme without a host", "tel:123", "https://a.test/", { kind: "other", because: "host" }],
] as const)("hosts, %s", (_, en, fr, expected) => {
  expect(relate(en, fr)).toMatchObject(expected);
});

test.each([
  ["a mark on one side", "https://a.test/hours/x", "https://a.test/fr/hours/x", "same", 0.9],
  ["a mark on both sides in another place", "https://a.test/en/hours", "https://a.test/hours/fr", "twin", 0.9],
  ["marks in one place", "https://a.test/en/tide-tables", "https://a.test/fr/tides", "twin", 0.9],
  ["a word of three letters", "https://a.test/ebb", "https://a.test/ebbing", "twin", 0.6],
  ["a word of four letters", "https://a.test/tide", "https://a.test/tidewater", "twin", 0.9],
  ["a word of two letters", "https://a.test/at/x/y", "https://a.test/at", "other", 0.65],
  ["one more level with a word alike", "https://a.test/tide/x/y/z", "https://a.test/tide", "twin", 0.9],
  ["the home page with a word", "https://a.test/", "https://a.test/maree", "other", 0.7],
] as const)("paths, %s", (_, en, fr, kind, confidence) => {
  expect(relate(en, fr)).toMatchObject({ kind, confidence });
});
