/** The job cannot be finished now and goes back to the queue. */
export class RetryLater extends Error {
  /** Why, in one word of ours. */
  readonly outcome: string;
  /** In seconds; absent where the queue may choose. */
  readonly seconds: number | undefined;
  /** Of the answer that it failed on. */
  readonly status: number | undefined;

  constructor(outcome: string, { seconds, status }: { readonly seconds?: number | undefined; readonly status?: number | undefined } = {}) {
    super(outcome);
    this.name = "RetryLater";
    this.outcome = outcome;
    this.seconds = seconds;
    this.status = status;
  }
}
