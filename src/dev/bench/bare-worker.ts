import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const bare = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

/** What the service is held against: it parses the two files and says how many nodes they have. */
export default {
  async fetch(request: Request): Promise<Response> {
    if (request.method !== "POST") return new Response("POST a pair");
    const { en, fr } = (await request.json()) as { readonly en: { readonly text: string }; readonly fr: { readonly text: string } };
    return Response.json([bare.parse(en.text).children.length, bare.parse(fr.text).children.length]);
  },
};
