// A project of the examples, many versions deep: made by `npm run demo`, and by `npm start` with fewer versions.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const EXAMPLES = fileURLToPath(new URL("../../examples/", import.meta.url));

const DAY = 86_400_000;
/** What `POST …/pairs` stores at once, without the queue. */
const AT_ONCE = 200;

/** The name of the project in addresses. */
export const DEMO = "demo";
const NAME = { en: "Demonstration", fr: "Démonstration" };

/** Creates the project and pushes its versions; false where it is there already. */
export async function makeDemo({ url, secret, versions, now = Date.now(), slug = DEMO, name = NAME }) {
  const api = `${url}/api/v1/projects`;
  const ask = (path, token, type, body) =>
    fetch(`${api}${path}`, { method: "POST", headers: { Authorization: `Bearer ${token}`, "Content-Type": type }, body });
  const made = await ask("", secret, "application/json", JSON.stringify({ slug, name }));
  if (made.status === 409) return false;
  if (!made.ok) throw new Error(`The project was not created: ${made.status} ${await made.text()}`);
  const { token } = await made.json();
  const lines = linesOf(versions, now).map((line) => `${JSON.stringify(line)}\n`);
  for (let from = 0; from < lines.length; from += AT_ONCE) {
    const pushed = await ask(`/${slug}/pairs`, token, "application/x-ndjson", lines.slice(from, from + AT_ONCE).join(""));
    if (!pushed.ok) throw new Error(`The versions were not stored: ${pushed.status} ${await pushed.text()}`);
    await pushed.text();
  }
  const gaps = await (await fetch(`${api}/${slug}/gaps`, { headers: { Authorization: `Bearer ${token}` } })).json();
  for (const { pair, thread, fingerprint } of gaps.filter(({ severity }) => severity !== "info").slice(0, 2)) {
    const until = new Date(now + 90 * DAY).toISOString().slice(0, 10);
    const reason = "Settled with the client: this stays in one language until the next competition.";
    await ask(`/${slug}/acceptances`, token, "application/json", JSON.stringify({ pair, thread, fingerprint, reason, until }));
  }
  return true;
}

/** Versions of all examples, the oldest first. In each an item is left out of one language, or comes back. */
function linesOf(versions, now) {
  const keys = readdirSync(EXAMPLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const of = (key, side) => readFileSync(join(EXAMPLES, key, `${side}.md`), "utf8");
  return keys
    .flatMap((key, nth) => {
      const random = randomFrom(nth + 1);
      const texts = { en: of(key, "en"), fr: of(key, "fr") };
      const out = { en: new Set(), fr: new Set() };
      return Array.from({ length: versions }, (_, version) => {
        if (version > 0) step(texts, out, random);
        const days = (versions - 1 - version) * 19 + nth;
        return {
          key,
          en: { text: without(texts.en, out.en), path: `en/${key}.md` },
          fr: { text: without(texts.fr, out.fr), path: `fr/${key}.md` },
          at: new Date(now - days * DAY - nth * 3_600_000).toISOString(),
          label: Math.floor(random() * 2 ** 28)
            .toString(16)
            .padStart(7, "0"),
        };
      });
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** What one edit changes: mostly one language alone, as people do. */
function step(texts, out, random) {
  const side = random() < 0.5 ? "en" : "fr";
  if (out[side].size > 1 || (out[side].size > 0 && random() < 0.6)) out[side].delete(out[side].values().next().value);
  else {
    const items = itemsOf(texts[side]).filter((line) => !out[side].has(line));
    if (items.length > 0) out[side].add(items[Math.floor(random() * items.length)]);
  }
}

const itemsOf = (text) => text.split("\n").flatMap((line, i) => (/^[-*] /u.test(line) ? [i] : []));

const without = (text, lines) =>
  text
    .split("\n")
    .filter((_, i) => !lines.has(i))
    .join("\n");

/** Chance that is the same each time. */
function randomFrom(seed) {
  let state = seed * 48_271;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
