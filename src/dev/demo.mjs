// `npm run demo -- --secret SECRET [--url URL] [--versions N] [--name SLUG]`: a project of the examples, many versions deep, in a service that runs.
import { parseArgs } from "node:util";
import { DEMO, makeDemo } from "./demo-project.mjs";

const { values } = parseArgs({
  options: {
    url: { type: "string", default: "http://localhost:8787" },
    secret: { type: "string", default: process.env.SETUP_SECRET ?? "" },
    versions: { type: "string", default: "20" },
    name: { type: "string", default: `${DEMO}-deep` },
  },
});
const url = values.url.replace(/\/+$/, "");
try {
  if (values.secret === "") throw new Error("Give the secret that `npm start` prints: npm run demo -- --secret SECRET");
  const isNew = await makeDemo({ url, secret: values.secret, versions: Number(values.versions), slug: values.name });
  process.stdout.write(`${isNew ? "Made" : "There already"}: ${url}/en/projects/${values.name}\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
