/** The circles in what imports what, types included: each a path that ends where it starts. */
export function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const circles: (readonly string[])[] = [];
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) circles.push([...trail.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const to of imports.get(path) ?? []) follow(to, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) follow(path, []);
  return circles;
}
