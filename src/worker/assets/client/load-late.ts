const failed = new Map<string, number>();

/** Loads a file of its own when it is asked for. A browser remembers that it could not load an address, so another try has another one. */
export async function loadLate<T>(file: string): Promise<T> {
  const times = failed.get(file) ?? 0;
  try {
    // The bundler follows no name that it does not know.
    return (await import(times === 0 ? file : `${file}?again=${times}`)) as T;
  } catch (error) {
    failed.set(file, times + 1);
    throw error;
  }
}
