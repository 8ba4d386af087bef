import { alignmentShapes } from "./alignment.ts";
import { blockShapes } from "./blocks.ts";
import { characterShapes } from "./characters.ts";
import { editShapes } from "./edits.ts";
import { factShapes } from "./facts.ts";
import { fieldShapes } from "./fields.ts";
import { htmlShapes } from "./html.ts";
import { inlineShapes } from "./inline.ts";
import { settingShapes } from "./settings.ts";
import type { Shape } from "./shape.ts";

/** Every shape, in the order of the table. */
export const SHAPES: readonly Shape[] = [
  ...inlineShapes,
  ...blockShapes,
  ...htmlShapes,
  ...fieldShapes,
  ...characterShapes,
  ...factShapes,
  ...alignmentShapes,
  ...settingShapes,
  ...editShapes,
];
