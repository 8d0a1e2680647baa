/**
 * What the fake carrier can be told to do with an order's labels; without a
 * word it sells and voids them as asked.
 */
export const carrierBehaviours = [
  /** Refuses to sell, in its own words. */
  "fail",
  /** Refuses once, and sells what it is asked for after. */
  "fail_once",
  /** Gives no answer until it is told otherwise. */
  "hang",
  /** Kills the process that asks, before a label is sold or after. */
  "crash_before",
  "crash_after",
  /** Refuses to void a label that it sold. */
  "refuse_to_cancel",
] as const

export type CarrierBehaviour = (typeof carrierBehaviours)[number]
