/** `npm run desk -- review`: reviewers' sheets out, sign-offs back in. */
import { exportReviews } from './review-export.ts';
import { importReview } from './review-import.ts';
import { readReviewOptions, REVIEW_USAGE } from './review-options.ts';
import type { Subcommand } from './subcommand.ts';

/** The subcommand. */
export const review: Subcommand = {
  summary: '请专业人员审读：做审读单，把签字读回来',
  usage: REVIEW_USAGE,
  run: async (args) => {
    const order = readReviewOptions(args);
    await (order.what === 'export' ? exportReviews(order) : importReview(order));
    return 0;
  },
};
