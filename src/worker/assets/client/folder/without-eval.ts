import { config } from "zod";

// Else zod tries `new Function`, which the policy of the pages stops and reports. Before any schema is made, so a module of its own.
config({ jitless: true });
