import type { Bead } from "#align/bead";
import type { Block, Lang } from "#posting";
import type { Relation } from "#text/link-relation";

/** A link and the block that it stands in. */
export interface PlacedLink {
  readonly block: Block;
  readonly link: Block["links"][number];
  /** The page it leads to, in one notation for both languages. */
  readonly page: string;
  /** Its address from the root of the files, where it is relative. */
  readonly resolved: string;
}

/** Two links that face each other. */
export interface LinkPair {
  readonly bead: Bead;
  readonly en: PlacedLink;
  readonly fr: PlacedLink;
  readonly relation: Relation;
  /** Another pair whose link on a side leads to the same page as this one’s, and whose link on the other side does not. */
  readonly shared?: { readonly lang: Lang; readonly with: LinkPair };
}
