import { type FeedJob, feedHandler } from "../github/feed-job.ts";
import { type ForgetJob, forgetHandler } from "../github/forget-job.ts";
import { type ReportJob, reportHandler } from "../github/report-job.ts";
import { type DeliverJob, deliverHandler } from "../notify/deliver-job.ts";
import { type PairJob, pairHandler } from "../projects/pair-job.ts";
import type { JobHandler } from "./job-handler.ts";

/** What goes through the queue, by kind. */
interface Jobs {
  readonly report: ReportJob;
  readonly feed: FeedJob;
  readonly forget: ForgetJob;
  readonly pair: PairJob;
  readonly deliver: DeliverJob;
}

/** A message of the queue. */
export type QueueMessage = Jobs[keyof Jobs];

/** Who does the work, by the kind of the message. */
export const handlers: { readonly [Kind in keyof Jobs]: JobHandler<Jobs[Kind]> } = {
  report: reportHandler,
  feed: feedHandler,
  forget: forgetHandler,
  pair: pairHandler,
  deliver: deliverHandler,
};
