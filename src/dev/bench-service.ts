/**
 * `npm run bench -- --worker | --service | --decades | --soak N [FOLDER]`: what a check costs in workerd; how many the service answers beside a Worker
 * that only parses; how time and memory grow by decades of text; whether memory stays steady. FOLDER is one of KEY/en.md, KEY/fr.md.
 */
import { parseArgs } from "node:util";
import { decades } from "./bench/decades.ts";
import { benchService, benchWorker, soak } from "./bench/service.ts";
import { pairsIn } from "./pairs.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    worker: { type: "boolean" },
    service: { type: "boolean" },
    decades: { type: "boolean" },
    soak: { type: "string" },
    rounds: { type: "string", default: "20" },
  },
});
const pairs = pairsIn(positionals[0] ?? "examples");
if (values.worker) await benchWorker(pairs);
if (values.service) await benchService(pairs, Number(values.rounds));
if (values.decades) decades(pairs);
if (values.soak) await soak(pairs, Number(values.soak));
