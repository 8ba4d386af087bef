/** Where text goes. */
export interface Sink {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
  on?(event: "error", listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/** The part of `process` that the CLI uses, so that a test can hand in another. */
export interface Io {
  /** As in Node: the program, the script, then the arguments. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  cwd(): string;
  exitCode?: number | string | null | undefined;
}
