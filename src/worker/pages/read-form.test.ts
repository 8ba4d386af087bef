import { expect, test } from "vitest";
import { readForm as readTexts } from "./read-form.ts";
import { PAGE_STRINGS } from "./strings.ts";

const readForm = (data: FormData, lang: "en" | "fr") => readTexts(data, PAGE_STRINGS[lang].problem);

function form(fields: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

test("line breaks of a text area are what the person pasted", async () => {
  const { given, problems } = await readForm(form({ en: "a\r\n\r\nb", fr: "c" }), "en");
  expect(given.en.text).toBe("a\n\nb");
  expect(problems).toEqual([]);
});

test("a chosen file stands before the text area, its bytes as they are", async () => {
  const file = new File(["\uFEFFa\r\nb"], "a.en.md");
  const { given } = await readForm(form({ en: "old", enFile: file, enPath: "old.md", fr: "c", frPath: "c.md" }), "en");
  expect(given).toEqual({ en: { text: "\uFEFFa\r\nb", path: "a.en.md" }, fr: { text: "c", path: "c.md" } });
});

test("a text area gives the bytes of the file that filled it, but for what was edited there", async () => {
  const exact = JSON.stringify("\uFEFFa\r\nb\nc\r\n");
  const read = async (en: string, enExact = exact) => (await readForm(form({ en, enExact, fr: "c" }), "en")).given.en.text;
  expect(await read("a\r\nb\r\nc\r\n")).toBe("\uFEFFa\r\nb\nc\r\n");
  expect(await read("a\r\nb\r\nnew\r\nc\r\n")).toBe("\uFEFFa\r\nb\nnew\r\nc\r\n");
  for (const other of ["", "{", "5"]) expect(await read("a\r\nb", other)).toBe("a\nb");
});

test("an empty file chooser is no file", async () => {
  const { given, problems } = await readForm(form({ en: "a", enFile: new File([], ""), fr: "c" }), "en");
  expect(given.en).toEqual({ text: "a" });
  expect(problems).toEqual([]);
});

test("every problem names its side, in the language of the page", async () => {
  const latin1 = new File([new Uint8Array([0xe9])], "old.md");
  const { problems } = await readForm(form({ en: " \r\n", frFile: latin1 }), "fr");
  expect(problems.map(({ field }) => field)).toEqual(["en-text", "fr-text"]);
  expect(problems[1]?.message).toMatch(/^Le fichier français n’est pas du texte en UTF-8\./u);
});

test("a chosen file of no bytes leaves what is in the text area", async () => {
  const { given } = await readForm(form({ en: "a", enFile: new File([], "a.md"), enPath: "b.md", fr: "c" }), "en");
  expect(given.en).toEqual({ text: "a", path: "b.md" });
});

test("the fields of an earlier time are their own", async () => {
  const data = form({ en: "a", fr: "b", "before-en": "c", "before-fr": " ", "before-enPath": "c.md" });
  const { given, problems } = await readTexts(data, PAGE_STRINGS.en.problem, "before");
  expect(given.en).toEqual({ text: "c", path: "c.md" });
  expect(problems.map(({ field }) => field)).toEqual(["before-fr-text"]);
});
