import { describe, expect, test } from "vitest";
import type { Lang } from "#posting";
import { CONDITION, DETAIL, SET_PHRASE } from "#text/clause-words";
import type { GatedPattern } from "#text/gated-pattern";

const all = (pattern: GatedPattern, text: string) => pattern.matches(text).map(([words]) => words);

const CONDITIONS = {
  en: "only if|even if|unless|except|excepting|except for|except from|except that|except when|except if|except in case|except in cases|excluding|from the start|from the beginning|from the outset|from day|if|provided|provided that|as long as|so long as|on condition that|in case|before|prior to|until|when|whenever|as soon as|after|subject to|in the event|depending on",
  fr: "sauf|sauf s’il|sauf s'ils|sauf si|sauf lorsque|sauf quand|sauf au moment|sauf en cas|à moins|à moins que|à moins de|excepté|hormis|à l’exception|à l'exclusion|même si|si|s’il|s'ils|à condition|sous réserve|pourvu|tant que|en cas|au cas|dans l’éventualité|avant|d’ici|au préalable|une fois|lorsque|quand|dès|après|à la suite|lors des|lors de|lors du|au moment",
} as const;

describe("what opens a condition", () => {
  test.each(["en", "fr"] as const)("each of them by itself, %s", (lang) => {
    for (const words of CONDITIONS[lang].split("|")) {
      expect(all(CONDITION[lang], `Gulls, ${words} gulls`), words).toEqual([words]);
      expect(all(CONDITION[lang], words.toUpperCase()).length, words).toBe(1);
      if (!words.includes(" ")) expect(all(CONDITION[lang], `x${words} gulls`), `x${words}`).toEqual([]);
      if (!words.includes(" ")) expect(all(CONDITION[lang], `-${words} gulls`), `-${words}`).toEqual([]);
      if (!words.includes(" ")) expect(all(CONDITION[lang], `${words}x gulls`), `${words}x`).toEqual([]);
    }
  });

  test.each<[Lang, string, readonly string[]]>([
    ["en", "once more, swim once", []],
    ["en", "Once you swim, once thereafter", ["Once"]],
    ["en", "see if, know if, check if, ask if, tell if, wonder if, decide if, determine if, find out if, verify if, sure if", []],
    ["en", "swim if", ["if"]],
    ["fr", "jusqu’à ce que", ["jusqu’à"]],
    ["fr", "jusqu’à midi", []],
    ["fr", "lorsqu’il, lors d’un", ["lorsqu’", "lors d’"]],
    ["fr", "sauf lorsqu’il", ["sauf lorsqu’"]],
    ["fr", "à moins d’un", ["à moins d’"]],
    ["fr", "voir si, savoir si, vérifier si, vérifiez si, demander si, demandez si, déterminer si, décider si, sûr si, sûre si", []],
    ["fr", "nager si", ["si"]],
    ["en", "without asking, without a boat", ["without"]],
    ["en", "upon request, on presentation of it, on a boat", ["upon", "on"]],
    ["en", "weather permitting, weather", ["weather"]],
    ["en", "with prior written consent, with a permit, with gulls", ["with", "with"]],
    ["fr", "sans demander, sans faire exprès, sans bateau", ["sans"]],
    ["fr", "sur présentation du permis, sur le bateau", ["sur"]],
    ["fr", "selon la météo, selon elle", ["selon"]],
    ["fr", "avec l’accord du maire, avec un permis, avec eux", ["avec", "avec"]],
    ["fr", "aussi, ainsi, les cas, un moment", []],
  ])("%s: %s", (lang, text, expected) => {
    expect(all(CONDITION[lang], text)).toEqual(expected);
  });
});

describe("what opens a detail", () => {
  test.each<[Lang, string, string]>([
    [
      "en",
      "which|who|whose|where|but|as well as|such as|based on|for",
      "including|in addition to|according to|depending on|reporting to|with|without",
    ],
    [
      "fr",
      "qui|dont|où|mais|ainsi que|y compris|en fonction de|en sus du|pour|relevant",
      "notamment|selon|en plus de|avec|sans|sur présentation de|relevant du|sous la direction|sous la supervision|sous l’autorité",
    ],
  ])("%s: %s; %s", (lang, afterComma, anywhere) => {
    for (const words of afterComma.split("|")) {
      expect(all(DETAIL[lang], `Gulls, ${words} gulls`), words).toEqual([`, ${words}`]);
      expect(all(DETAIL[lang], `Gulls,${words}`), words).toEqual(words === "y compris" ? ["y compris"] : []);
      expect(all(DETAIL[lang], `Gulls, ${words}x`), words).toEqual([]);
    }
    for (const words of anywhere.split("|")) {
      expect(all(DETAIL[lang], `Gulls ${words} gulls`), words).toEqual([words]);
      expect(all(DETAIL[lang], `Gulls x${words} gulls`), words).toEqual([]);
    }
  });

  test.each<[Lang, string, readonly string[]]>([
    ["en", "gulls, and which fly, but with wings", [", and which", ", but with"]],
    ["en", "withhold, with-it, for gulls", [", for"]],
    ["fr", "mouettes, et qui volent, mais avec ailes", [", et qui", ", mais avec"]],
    ["fr", "en plus d’ailes, relevant d’un chef", ["en plus d’", ", relevant"]],
  ])("%s: %s", (lang, text, expected) => {
    expect(all(DETAIL[lang], text)).toEqual(expected);
  });
});

describe("set phrases", () => {
  test.each<[Lang, string]>([
    [
      "en",
      "if needed|when necessary|where applicable|as required|once available|even if desired|only if possible|if it is necessary|if you wish|if they are available|if any|if so|if not|if need be|if in doubt|if warranted|if in fact|before long|after all|after that|with respect|with the help|with a view",
    ],
    [
      "fr",
      "s’il y a lieu|s'il le faut|s’ils le désirent|s’il vous plaît|s’il vous plait|si c’est le cas|si tel est le cas|si ce n’est pas le cas|si ce n'est pas le cas|si nécessaire|si possible|si besoin|si requis|si souhaité|si vous le désirez|si vous voulez|au besoin|en cas de besoin|avant tout|après tout|sans doute|sans cesse|selon le cas|le cas échéant|lorsque nécessaire|quand même|dès maintenant|dès aujourd’hui|dès lors|dès que possible|une fois de plus|une fois encore",
    ],
  ])("%s: %s", (lang, phrases) => {
    for (const phrase of phrases.split("|")) {
      expect(SET_PHRASE[lang].test(`${phrase}, gulls`), phrase).toBe(true);
      expect(SET_PHRASE[lang].test(phrase.toUpperCase()), phrase).toBe(true);
      expect(SET_PHRASE[lang].test(`gulls ${phrase}`), `gulls ${phrase}`).toBe(false);
      expect(SET_PHRASE[lang].test(`${phrase}x`) && !/désire|souhaite/u.test(phrase), `${phrase}x`).toBe(false);
    }
  });

  test.each<[Lang, string]>([
    ["en", "if gulls fly"],
    ["en", "before the gulls"],
    ["en", "with gulls"],
    ["fr", "s’il vole"],
    ["fr", "si une mouette vole"],
    ["fr", "sans mouettes"],
    ["fr", "une fois rentré"],
  ])("none, %s: %s", (lang, text) => {
    expect(SET_PHRASE[lang].test(text)).toBe(false);
  });
});
