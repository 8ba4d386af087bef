const STEPS: { readonly [key: string]: "undo" | "redo" } = { z: "undo", y: "redo" };

/** The step that a key asks for; nothing in a field, which undoes what is typed by itself. */
export function stepAsked({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): "undo" | "redo" | undefined {
  const step = STEPS[key.toLowerCase()];
  if (!step || !(ctrlKey || metaKey) || altKey) return undefined;
  if (target instanceof Element && target.matches("input:not([type=checkbox]), textarea, select, [data-typing]")) return undefined;
  return step === "undo" && shiftKey ? "redo" : step;
}
