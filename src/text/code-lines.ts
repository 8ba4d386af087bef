/** Two stretches of code that face each other and do not do the same. */
export interface CodeGap {
  readonly en: string;
  readonly fr: string;
}

type Style = "shell" | "program" | "markup" | "data";

const STYLES: readonly (readonly [Style, RegExp])[] = [
  ["shell", /^(?:sh|shell|bash|zsh|console|terminal|powershell|ps1?|bat|cmd|dockerfile|makefile|make)$/u],
  ["markup", /^(?:html|xml|svg|md|mdx|markdown|jsx|tsx|vue|svelte|njk|nunjucks|liquid|handlebars|hbs|erb|astro)$/u],
  ["data", /^(?:ya?ml|json|jsonc|json5|toml|ini|properties|env|csv|tsv)$/u],
  [
    "program",
    /^(?:js|javascript|mjs|cjs|ts|typescript|py|python|r|rb|ruby|go|rs|rust|c|h|cpp|cs|csharp|java|kt|kotlin|swift|php|pl|perl|lua|sql|css|scss|less|sas|stata|julia|scala|dart|hcl|tf)$/u,
  ],
];
/** First words of command lines in a block that names no language. */
const COMMANDS =
  /^(?:\$ |> )?(?:sudo |npx |winget |choco )?(?:npm|npx|yarn|pnpm|node|git|gh|cd|ls|cp|mv|rm|mkdir|cat|echo|curl|wget|docker|kubectl|helm|terraform|az|aws|gcloud|pip3?|pipx|python3?|conda|poetry|brew|apt(?:-get)?|dnf|yum|make|cargo|rustup|go|java|mvn|gradle|dotnet|ssh|scp|tar|unzip|chmod|chown|export|source|bundle|gem|jekyll|hugo|mkdocs|composer|php|Rscript|psql|mysql|sqlite3|jupyter|code)(?![\w-])/u;

/** What is known of words, so that a name that was translated can be told from another name; nothing where no lexicon is at hand. */
export interface NameWords {
  /** Whether a French word may translate an English one; in lower case. */
  readonly translates: (en: string, fr: string) => boolean;
  /** Whether a word is English alone; in lower case. */
  readonly isEnglish: (word: string) => boolean;
}
const UNKNOWN: NameWords = { translates: () => true, isEnglish: () => false };

/** The first place where two facing code blocks differ in a command, option, path or identifier; comments, messages and placeholders are text. */
export function codeGap(
  en: { readonly text: string; readonly language: string },
  fr: { readonly text: string; readonly language: string },
  words: NameWords = UNKNOWN,
): CodeGap | null {
  if (en.text === fr.text) return null;
  const style = styleOf(en.language.toLowerCase(), en.text);
  if (style === null) return null;
  const lines = { en: linesOf(en.text, style), fr: linesOf(fr.text, style) };
  if (lines.en.length !== lines.fr.length) return style === "shell" ? loneLine(lines.en, lines.fr) : null;
  const renamed = new Map<string, string>();
  for (const [i, line] of lines.en.entries()) {
    const other = lines.fr[i] as Line;
    const [a, b] = [tokensOf(line.code, style), tokensOf(other.code, style)];
    if (a.join(" ") === b.join(" ")) continue;
    if (a.length !== b.length) {
      if (
        style === "shell" &&
        (COMMANDS.test(line.raw) || COMMANDS.test(other.raw) || [...a, ...b].some(isTelling)) &&
        !isProse(a) &&
        !isProse(b)
      )
        return { en: line.raw, fr: other.raw };
      continue;
    }
    if (style === "shell" && [a, b].every((tokens) => tokens.every((token) => /^\p{L}*[:.,]?$/u.test(token))) && !COMMANDS.test(line.raw))
      continue;
    const unlike = a.flatMap((token, at) => (token === b[at] ? [] : [[token, b[at] ?? ""] as const]));
    if (unlike.length > 2 && unlike.length * 2 > a.length) continue;
    for (const [one, two] of unlike) {
      const isKnown = isRenamed(renamed, one, two);
      renamed.set(one, two);
      if (isPlaceholder(one, two, words) || isKnown) continue;
      if (style === "shell" || (isTelling(one) && isTelling(two)) || (style === "data" && isOtherValue(one, two, words)))
        return { en: line.raw, fr: other.raw };
    }
  }
  return null;
}

/** Whether a name, or each part of a path of names that differs (`boat.go`), was changed in the same way before. */
function isRenamed(renamed: ReadonlyMap<string, string>, en: string, fr: string): boolean {
  if (renamed.get(en) === fr) return true;
  const [a, b] = [en.split("."), fr.split(".")];
  return a.length === b.length && a.every((part, i) => part === b[i] || renamed.get(part) === b[i]);
}

/** Code spans of two facing texts that do not agree, where they are of one kind: options, paths, identifiers, or one command. */
export function spanGap(en: readonly string[], fr: readonly string[], words: NameWords = UNKNOWN): CodeGap | null {
  const rest = [...fr];
  const loneEn = en.filter((span) => {
    const at = rest.findIndex((other) => neutral(other) === neutral(span));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  // A span that one side repeats, or does not mark, is no other code.
  const [a, b] = [
    loneEn.filter((span) => !fr.some((other) => neutral(other) === neutral(span))),
    rest.filter((span) => !en.some((other) => neutral(other) === neutral(span))),
  ];
  if (a.length === 0 || a.length !== b.length || a.length > 3) return null;
  const isValue = a.length === 1 && en.some((span) => isWord(span) && fr.includes(span));
  for (const [i, one] of a.entries()) {
    const two = b[i] as string;
    if (isAlike(neutral(one), neutral(two), words) || (isValue && isTranslatedValue(one, two))) return { en: one, fr: two };
  }
  return null;
}

const isWord = (span: string): boolean => /^[a-z]{3,}$/u.test(span);

/** A value that was translated beside others that were not: `pending`, `confirmed` / `pending`, `confirmé`. */
const isTranslatedValue = (en: string, fr: string): boolean =>
  isWord(en) && /^[a-zà-ÿ]{3,}$/u.test(fr) && en.slice(0, 4) === fr.slice(0, 4) && en.length > 4 && fr.length > 4;

/** A value that was not translated, for it is English on both sides, and is another word: `inbound`, `outbound`. */
const isOtherValue = (en: string, fr: string, { translates, isEnglish }: NameWords): boolean =>
  [en, fr].every((word) => /^[a-z]{4,}$/u.test(word)) && isEnglish(fr) && !translates(en, fr);

function isAlike(en: string, fr: string, words: NameWords): boolean {
  if (isPlaceholder(en, fr, words)) return false;
  const [a, b] = [en.split(/\s+/u), fr.split(/\s+/u)];
  if (a.length > 1 && b.length > 1 && /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/u.test(a[0] ?? "")) return a[0] === b[0];
  // A status with its reason: `429 Too Many Requests`.
  if ([a, b].every(([first = ""]) => /^\d{3}$/u.test(first))) return a[0] !== b[0];
  if (a.length > 1 && b.length > 1) return a[0] === b[0] && /^[\w./$-]+$/u.test(a[0] ?? "") && !/^\p{Lu}/u.test(a[0] ?? "");
  if (a.length > 1 || b.length > 1) return false;
  // Fields of a header share a part: `Retry-After`.
  if ([en, fr].every((span) => /^(?:[A-Z][A-Za-z]+-)+[A-Z][A-Za-z]+$/u.test(span))) return a[0]?.split("-")[0] === b[0]?.split("-")[0];
  if (/^--?\w/u.test(en)) return /^--?\w/u.test(fr);
  return isTelling(en) && isTelling(fr) && !/[^\x20-\x7e]/u.test(en + fr);
}

function styleOf(language: string, text: string): Style | null {
  const named = STYLES.find(([, names]) => names.test(language))?.[0];
  if (named !== undefined) return named;
  return language === "" && text.split("\n").some((line) => COMMANDS.test(line.trim()) || hasOption(line)) ? "shell" : null;
}

/** A line that starts with the name of a command and has an option: `otter --exclude a`. */
const hasOption = (line: string): boolean => /^\s*(?:\$ )?[a-z./][\w./-]*\s/u.test(line) && /\s--[a-z]/u.test(line);

interface Line {
  readonly raw: string;
  readonly code: string;
}

/** The lines that hold code, without comments and messages. */
function linesOf(text: string, style: Style): Line[] {
  return withoutBlockComments(text)
    .split("\n")
    .map((raw) => ({ raw: raw.trim(), code: neutral(codeOf(raw, style)).trim() }))
    .filter(({ code }) => /[\p{L}\d]/u.test(code));
}

const withoutBlockComments = (text: string): string =>
  text.replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/|<!--[^-]*(?:-(?!->)[^-]*)*-->|"""[^"]*"""|'''[^']*'''/gu, (comment) =>
    comment.replace(/[^\n]/gu, ""),
  );

function codeOf(raw: string, style: Style): string {
  let line = raw.replace(/(["'`])([^"'`]{0,400})\1/gu, (_, quote: string, inside: string) =>
    isTelling(inside) && !/\s/u.test(inside) ? ` ${inside} ` : `${quote}${quote}`,
  );
  line = line.replace(/(?:^|\s)(?:#(?![{a-z\d-]+\s*[{,])|;|%|REM\s).*$|(?:^|[^:\w])\/\/.*$/u, "");
  // Of a shell, two hyphens alone end the options: `npm run dev -- --port 5173`.
  if (style !== "shell") line = line.replace(/(?:^|\s)--\s.*$/u, "");
  if (style === "markup") return (line.match(/<\/?[a-z][\w:-]*|[\w:-]+(?==)/giu) ?? []).join(" ");
  if (style === "data") return line.replace(/^(\s*(?:- )?[\w.-]+\s*[:=])\s+(?=.*(?:\s|[^\x20-\x7e])|\p{Lu}).*$/u, "$1");
  return line.replace(/^\s*(?:\$|>|PS>|\w+@\w+[^$#]{0,40}[$#])\s+/u, "");
}

const tokensOf = (code: string, style: Style): string[] =>
  style === "shell" ? code.split(/\s+/u).filter((token) => token !== '""' && token !== "''") : (code.match(/[\p{L}\d_$@./\\-]+/gu) ?? []);

/** A line that is a sentence: a comment without its mark, or what a command prints. */
const isProse = (tokens: readonly string[]): boolean =>
  tokens.filter((token) => /^\p{L}{2,}[,.]?$/u.test(token)).length >= 5 || /^\p{Lu}\p{Ll}/u.test(tokens[0] ?? "");

/** A command that one side lacks among others that are the same. */
function loneLine(en: readonly Line[], fr: readonly Line[]): CodeGap | null {
  const without = (some: readonly Line[], others: readonly Line[]) =>
    some.filter(({ code }) => !others.some((other) => other.code === code));
  const [a, b] = [without(en, fr), without(fr, en)];
  if (a.length + b.length !== 1 || isProse((a[0] ?? b[0])?.code.split(/\s+/u) ?? [])) return null;
  return { en: a[0]?.raw ?? "", fr: b[0]?.raw ?? "" };
}

/** Holds a sign that no word of a language has: an option, a path, an identifier, a number. */
const isTelling = (token: string): boolean => /\d|[_/\\@=]|\p{Ll}\p{Lu}|\p{L}[.:]\p{L}|^--?\p{L}|^[$.]\p{L}|\(\)$/u.test(token);

/** For the reader to fill in, in the reader’s language; alone, or where it stands in an address or path: `host/OWNER/boats`. */
function isPlaceholder(en: string, fr: string, words: NameWords): boolean {
  const [own, other] = [en, fr].map((token) => token.replace(/[<{[][^<>{}[\]]*[>}\]]/gu, "{}")) as [string, string];
  if ((own !== en && own === other) || isConstant(en, fr, words)) return true;
  // A variable of the environment has one name: `process.env.HERON_KEY`.
  if ([en, fr].every((token) => /(?:^|[.[\W])(?:env|ENV|environ)[.[(]/u.test(token))) return false;
  const [a, b] = [en.split(SIGNS), fr.split(SIGNS)];
  if (a.some((part) => SAMPLE.test(part) && !b.includes(part))) return true;
  return a.length > 1 && a.length === b.length && a.every((part, i) => part === b[i] || isConstant(part, b[i] ?? "", words));
}

/** What parts the names in an address or path, kept with them. */
const SIGNS = /([/\\.:@=&?#]+)/u;
/** Names that stand for others: `your-name`, `example.com`. */
const SAMPLE = /your|my|example|sample/iu;

/** `YOUR_NAME`. */
const isConstant = (en: string, fr: string, words: NameWords): boolean =>
  [en, fr].every((token) => /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u.test(token)) && !isMiswritten(en, fr) && !isOfFamily(en, fr, words);

/** Two names of one family, of which the second translates nothing of the first: `HERON_TIMEOUT`, `HERON_DELAY`; not `HERON_NAME`, `HERON_NOM`. */
function isOfFamily(en: string, fr: string, { translates }: NameWords): boolean {
  // `HERON_REGION=north`
  const [[name = "", ...value], [nom = "", ...valeur]] = [en.split("="), fr.split("=")];
  const [a, b] = [name.split("_"), nom.split("_")];
  if (
    value.join() !== valeur.join() ||
    a.length < 2 ||
    a.length !== b.length ||
    a[0] !== b[0] ||
    !/^[A-Z]{3,}$/u.test(a[0] ?? "") ||
    SAMPLE.test(en)
  )
    return false;
  return a.every((part, i) => part === b[i] || (/^[A-Z]{3,}$/u.test(part) && !translates(part.toLowerCase(), (b[i] ?? "").toLowerCase())));
}

/** Another identifier, not a translation of one: its digits differ (`05OC001`, `05OC010`), or one letter in one of its parts does (`HTTPS_PROXY`, `HTTP_PROXY`). */
function isMiswritten(en: string, fr: string): boolean {
  const digits = (token: string) => token.match(/\d+/gu)?.join(" ") ?? "";
  if (digits(en) !== digits(fr) && digits(en) !== "" && en.replace(/\d/gu, "") === fr.replace(/\d/gu, "")) return true;
  const [a, b] = [en.split("_"), fr.split("_")];
  if (a.length < 2 || a.length !== b.length) return false;
  const unlike = a.flatMap((part, i) =>
    part === b[i] ? [] : [[part, b[i] ?? ""].sort((x, y) => x.length - y.length) as [string, string]],
  );
  const [first] = unlike;
  return (
    unlike.length === 1 &&
    first !== undefined &&
    first[0].length > 3 &&
    first[1] === `${first[0]}${first[1].at(-1)}` &&
    !first[1].endsWith("E")
  );
}

/** What rightly differs by language: marks of language in names and paths, case of none of them. */
const neutral = (code: string): string =>
  code
    .replace(/(?<![\p{L}\d])(?:en|fr|eng|fra|english|french|anglais|fran[çc]ais)(?:[-_](?:ca|us|gb|fr))?(?![\p{L}\d])/giu, "{lang}")
    // One side asks for its language where the other has it by default: `?lang=fr`, `--lang fr`.
    .replace(/(?<=[?&])(?:lang|language|locale|hl)=\{lang\}(?:&|(?![^\s"'#)]))|\s--?(?:lang|language|locale)(?:=|\s+)\{lang\}/giu, "")
    .replace(/[?&](?=["'\s#)]|$)/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/[“”«»]/gu, '"')
    .trim();
