import type { HandoverEntry } from "./handover-entry"

/** Whether it goes with the next confirmation, or went already. */
export const isListed = ({ outcome }: HandoverEntry) =>
  outcome === "listed" || outcome === "gone"
