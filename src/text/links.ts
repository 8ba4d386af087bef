import type { Lang } from "#posting";
import { percentDecoded } from "#text/percent";
import { HOSTS } from "./federal-slugs.ts";

/** A link's target, freed from all that is legitimately different in the two languages. */
export interface Target {
  /** `https` for http too; `mailto`, `tel`, …; empty for a relative one. */
  readonly scheme: string;
  /** In lower case, no `www.`, `gc.ca` as `canada.ca`, the two names of one host as the English one. */
  readonly host: string;
  /** Path segments in lower case, language marks replaced by `{lang}`; no index page, no empty segment. */
  readonly path: readonly string[];
  /** Parameters in order of name, without those for language and campaign. */
  readonly query: string;
  /** Without the `#`, and without a stray slash at its end. */
  readonly fragment: string;
}

const LANG_WORDS: Readonly<Record<string, Lang>> = {
  en: "en",
  eng: "en",
  english: "en",
  anglais: "en",
  "en-ca": "en",
  "en-us": "en",
  "en-gb": "en",
  en_ca: "en",
  fr: "fr",
  fra: "fr",
  fre: "fr",
  french: "fr",
  francais: "fr",
  français: "fr",
  "fr-ca": "fr",
  "fr-fr": "fr",
  fr_ca: "fr",
};
/** Language, country of the reader (`gl`), visit and campaign: none says which page. */
const PARAMETERS = /^(?:lang|lng|language|langue|locale|hl|l|gl|mkt|wbdisable|gocache|sjid|gclid|fbclid|msclkid|utm_\w+)$/u;
/** `ui=fr-FR`, `rs=en-US`, whatever the name. */
const LOCALE = /^(?:en|fr)[-_](?:[a-z]{2}|\d{3})$/iu;
const MARK = /^(.*[-_.])(eng|fra|fre|en|fr|e|f)$/u;
const TWIN_OF_FRENCH = new Map([...HOSTS].map(([en, fr]) => [fr, en]));

/** The address that a template only puts the root of the site before: `{{ site.baseurl }}/en/hours/`, `{{ '/en/hours/' | relative_url }}`. */
function addressIn(url: string): string {
  if (!url.startsWith("{{")) return url;
  const rooted = /^\{\{[^{}]{1,80}\}\}(\/[^{}]*)$/u.exec(url)?.[1];
  const filtered =
    /^\{\{-?\s{0,9}["'](\/?[^"'{}|]{1,500})["']\s{0,9}\|\s{0,9}(?:relative_url|absolute_url|relURL|absURL|relLangURL|absLangURL|url)\s{0,9}-?\}\}$/u.exec(
      url,
    )?.[1];
  return rooted ?? filtered ?? url;
}

/** Reads a target; never throws. A text that is no URL becomes a relative path. */
export function normalizeTarget(given: string): Target {
  const url = addressIn(given);
  if (isTemplate(url)) return { scheme: "template", host: "", path: argumentsOf(url), query: "", fragment: "" };
  const { scheme, host, path, query, fragment } = split(videoIn(url));
  return {
    scheme: scheme === "http" ? "https" : scheme,
    host: hostOf(host),
    path: segmentsOf(path)
      .map((segment) => markOf(decoded(segment)).bare)
      .filter((segment) => !/^(?:index|default)[-_.]\{lang\}$/u.test(segment)),
    query: parametersOf(query)
      .filter(([name, value]) => !PARAMETERS.test(name) && !LOCALE.test(value))
      .map(([name, value]) => `${name}=${decoded(value)}`)
      .sort()
      .join("&"),
    // `#:~:text=…` marks words in a browser and is no place of the page.
    // A setting of the page’s script, as the tab that stands open, is no section; `#page=3` is a place in a PDF.
    fragment: fragment
      .replace(/:~:.*$/u, "")
      .replace(/^(?!page=)[\w.-]+=.*$/iu, "")
      .replace(/\/+$/u, ""),
  };
}

/** The watch page of a video that has a short address: `youtu.be/…`, `youtube.com/embed/…` (support.google.com/youtube/answer/171780). */
const videoIn = (url: string): string =>
  url.replace(
    /^(https?:)?\/\/(?:youtu\.be|(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/embed)\/([\w-]{11})\/?(?:\?([^#]*))?(?=#|$)/iu,
    (_, scheme: string | undefined, id: string, query: string | undefined) =>
      `${scheme ?? ""}//www.youtube.com/watch?v=${id}${query ? `&${query}` : ""}`,
  );

const decoded = (text: string): string => percentDecoded(text).toLowerCase();

/** Whether a site generator writes the address: `{{< ref "guide.md" >}}`, `{% link guide.md %}`, `${url}`, `<%= url %>`. */
export const isTemplate = (url: string): boolean => /\{[{%]|\$\{|<%/u.test(url);

/** The names and paths inside a template, without its spaces, quotes and marks of language. */
const argumentsOf = (url: string): string[] =>
  (url.match(/[\p{L}\d_.@/-]+/gu) ?? []).map((word) =>
    segmentsOf(word)
      .map((segment) => markOf(segment.toLowerCase()).bare)
      .join("/"),
  );

/** A relative address from the folder of its file, so that one file is one address (`guide.md`, `../docs/guide.md`); any other as it is. */
export function resolveTarget(url: string, path: string | undefined): string {
  if (path === undefined || url === "" || /^(?:[a-z][a-z\d+.-]*:|[/#?])/iu.test(url) || isTemplate(url)) return url;
  const at = url.search(/[?#]/u);
  const [own, rest] = at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at)];
  const folders = path.split(/[\\/]/u).slice(0, -1);
  for (const segment of own.split("/")) {
    if (segment === "..") folders.pop();
    else if (segment !== "." && segment !== "") folders.push(segment);
  }
  return folders.join("/") + rest;
}

/** A target as one string: equal strings are the same page. The fragment is left out. */
export const pageOf = ({ scheme, host, path, query }: Target): string =>
  `${scheme}:${host}/${path.join("/")}${query === "" ? "" : `?${query}`}`;

/** The language that a URL itself names: by host (`fr.`, `francais.`), path (`/fr/`, `-fra.html`) or parameter (`lang=fra`). */
export function languageOfTarget(given: string): Lang | null {
  const url = addressIn(given);
  if (isTemplate(url)) return null;
  const { scheme, host, path, query } = split(url);
  if (!/^(?:https?)?$/u.test(scheme)) return null;
  for (const [name, value] of parametersOf(query)) {
    const lang = /^(?:lang|lng|language|langue|locale|hl|l)$/u.test(name) ? LANG_WORDS[value.toLowerCase()] : undefined;
    if (lang !== undefined) return lang;
  }
  const found = segmentsOf(path).map((segment) => markOf(segment).lang);
  const last = found.findLast((lang) => lang !== null);
  if (last) return last;
  const plain = plainHost(host);
  if (HOSTS.has(plain)) return "en";
  if (TWIN_OF_FRENCH.has(plain)) return "fr";
  return LANG_WORDS[plain.split(".")[0] ?? ""] ?? null;
}

/**
 * The address of the same page in a language, where the address itself gives it: a `-eng` or `-fra` page of a federal site, or a
 * `lang` parameter. Null where the path would have to be translated.
 */
export function twinOf(url: string, lang: Lang): string | null {
  const twin = url
    .replace(
      /([?&](?:lang|language|locale)=)(eng?|fra?)(?![\w-])/iu,
      (_, name: string, value: string) => name + (value.length === 3 ? THREE[lang] : lang),
    )
    .replace(/(-)(eng|fra)(?=\.(?:aspx?|html?|cfm|jsp|php)(?:[?#]|$))/iu, (_, dash: string) => dash + THREE[lang]);
  if (twin === url) return null;
  // Other segments in a language (…/services/-eng.html under /en/) would have to change with it.
  const rest = languageOfTarget(twin);
  return rest === lang && !/\/(?:en|fr|eng|fra)\//iu.test(twin) ? twin : null;
}

const THREE: Readonly<Record<Lang, string>> = { en: "eng", fr: "fra" };

/** RFC 3986, appendix B, which reads any text at all. */
function split(url: string): { scheme: string; host: string; path: string; query: string; fragment: string } {
  const m = /^(?:([a-z][a-z\d+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/isu.exec(url.trim());
  const part = (i: number): string => m?.[i] ?? "";
  return { scheme: part(1).toLowerCase(), host: part(2).toLowerCase(), path: part(3).toLowerCase(), query: part(4), fragment: part(5) };
}

const plainHost = (host: string): string =>
  host
    .replace(/^[^@]*@/u, "")
    .replace(/:\d+$/u, "")
    .replace(/^www\d*\./u, "")
    .replace(/(^|\.)gc\.ca$/u, "$1canada.ca");

/** Bilingual labels such as `laws-lois` and `lois-laws` are one name. */
function hostOf(host: string): string {
  const plain = plainHost(host);
  const [first = "", ...rest] = (TWIN_OF_FRENCH.get(plain) ?? plain).split(".");
  const label = LANG_WORDS[first] === undefined ? first.split("-").sort().join("-") : "{lang}";
  return [label, ...rest].join(".");
}

const segmentsOf = (path: string): string[] =>
  path.split("/").filter((segment) => segment !== "" && !/^(?:index|default)\.\w+$/u.test(segment));

/** Takes the language mark out of a segment: `en`, `page-fra.html`, `index_e.htm`. */
function markOf(segment: string): { bare: string; lang: Lang | null } {
  const whole = LANG_WORDS[segment];
  if (whole !== undefined) return { bare: "{lang}", lang: whole };
  // “M-13.4” is the name of an act.
  const dot = /\.[a-z]\w*$/u.exec(segment)?.index ?? -1;
  const [name, extension] = dot > 0 ? [segment.slice(0, dot), segment.slice(dot)] : [segment, ""];
  const mark = MARK.exec(name);
  const letters = mark?.[2] ?? "";
  // A bare “-e” ends too many words to be a mark without a file name's extension; “-en” and “-fr” end some.
  if (mark === null || (letters.length < 3 && extension === "")) return { bare: name, lang: null };
  return { bare: `${mark[1]}{lang}`, lang: letters.startsWith("e") ? "en" : "fr" };
}

function parametersOf(query: string): (readonly [string, string])[] {
  if (query === "") return [];
  return query.split("&").map((pair) => {
    const [name = "", ...value] = pair.split("=");
    return [name.toLowerCase(), value.join("=")] as const;
  });
}
