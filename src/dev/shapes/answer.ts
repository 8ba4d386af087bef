import { defaultConfig } from "#config/config";
import { checkDrift } from "#drift/drift";
import { engineWith } from "#engine";
import type { Outcome } from "#finding";
import { checkPair } from "#parity";
import type { Sides, Source } from "#posting";
import type { ShapedPair } from "./shape.ts";

/** What the engine says of a pair, or of its edits. */
export function answerTo({ before, config, ...texts }: ShapedPair): Outcome {
  const options = engineWith({ ...defaultConfig, ...config }, "shape");
  return before ? checkDrift({ before: sources(before), after: sources(texts) }, options) : checkPair(sources(texts), options);
}

const sources = ({ en, fr }: Sides<string>): Sides<Source> => ({ en: { text: en, path: "en/a.md" }, fr: { text: fr, path: "fr/a.md" } });
