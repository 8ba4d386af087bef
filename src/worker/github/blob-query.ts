/** The query for the texts of files by their ids. The ids stand in the query itself; they are GitHub’s own, and nothing but hexadecimal digits gets there. */
export function blobQuery(shas: readonly string[]): string {
  const fields = shas.map((sha, i) => `f${i}: object(oid: "${sha.replace(/[^0-9a-f]/gu, "")}") { ... on Blob { text isTruncated } }`);
  return `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(" ")} } }`;
}
