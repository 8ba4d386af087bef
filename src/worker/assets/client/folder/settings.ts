import "./without-eval.ts";

export { readSettings } from "#folder/read-settings";
