import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import command from "./command.ts";

const say = (en: string, fr: string) =>
  checkAligned([command], en, fr).map(({ severity, lacking, data }) => [severity, lacking ?? "", data.value ?? `${data.en} / ${data.fr}`]);

test("a command, an option, a path", () => {
  expect(say("Add `--verbose` to it.", "Ajoutez-y `--verbeux`.")).toEqual([["warning", "", "--verbose / --verbeux"]]);
  expect(say("```sh\nnpm ci\nnpm test\n```", "```sh\nnpm ci\n```")).toEqual([["warning", "fr", "npm test"]]);
});

test("a span is placed where it stands", () => {
  const [found] = checkAligned([command], "Run `npm test` now.", "Lancez `npm essai` maintenant.");
  expect([found?.en?.start.column, found?.fr?.start.column]).toEqual([6, 9]);
});

test("a status, a field of a header, what follows the end of options", () => {
  expect(say("It answers `429 Too Many Requests`.", "Il répond `403 Forbidden`.")).toEqual([
    ["warning", "", "429 Too Many Requests / 403 Forbidden"],
  ]);
  expect(say("It answers `429 Too Many Requests`.", "Il répond `429 Trop de requêtes`.")).toEqual([]);
  expect(say("Read `Retry-After`.", "Lisez `Retry-Later`.")).toEqual([["warning", "", "Retry-After / Retry-Later"]]);
  expect(say("Press `Save-As`.", "Appuyez sur `Enregistrer-Sous`.")).toEqual([]);
  expect(say("```sh\nnpm run dev -- --port 5173\n```", "```sh\nnpm run dev -- --port 5137\n```")).toHaveLength(1);
});

test("text in code spans", () => {
  expect(say("Press `Save` now.", "Appuyez sur `Enregistrer`.")).toEqual([]);
});

test.each([
  ["a constant with one letter less", "Set `HTTPS_PROXY`.", "Définissez `HTTP_PROXY`.", "HTTPS_PROXY / HTTP_PROXY"],
  ["an identifier with other digits", "The station `05OC001`.", "La station `05OC010`.", "05OC001 / 05OC010"],
  ["a value beside others that stayed", "`pending` or `confirmed`", "`pending` ou `confirmé`", "confirmed / confirmé"],
  ["a path of an interface", "## `DELETE /bookings/{id}`", "## `DELETE /booking/{id}`", "DELETE /bookings/{id} / DELETE /booking/{id}"],
  ["an indented command", "    otter --exclude a b", "    otter --exclude c b", "otter --exclude a b / otter --exclude c b"],
  [
    "a variable of the environment",
    "```js\nf(process.env.A_SECRET)\n```",
    "```js\nf(process.env.A_KEY)\n```",
    "f(process.env.A_SECRET) / f(process.env.A_KEY)",
  ],
  [
    "a fence in a tab",
    '=== "A"\n\n    ```sh\n    ./b.sh --full\n    ```',
    '=== "A"\n\n    ```sh\n    ./b.sh --fast\n    ```',
    "./b.sh --full / ./b.sh --fast",
  ],
  [
    "a listing of Liquid",
    "{% highlight ruby %}\nfind(42)\n{% endhighlight %}",
    "{% highlight ruby %}\nfind(24)\n{% endhighlight %}",
    "find(42) / find(24)",
  ],
])("another command: %s", (_, en, fr, expected) => {
  expect(say(en, fr)).toEqual([["warning", "", expected]]);
});

test.each([
  ["a placeholder in capitals", "Set `YOUR_NAME`.", "Définissez `VOTRE_NOM`."],
  ["one in brackets", "`git checkout <branch>`", "`git checkout <branche>`"],
  ["a part of one in the feminine", "Set `DB_GROUP`.", "Définissez `DB_GROUPE`."],
  ["a word beside a command", "Use `git` to `Save`.", "Utilisez `git` pour `Enregistrer`."],
  ["indented text", "    a poem of two words", "    un poème de deux mots"],
])("no other command: %s", (_, en, fr) => {
  expect(say(en, fr)).toEqual([]);
});
