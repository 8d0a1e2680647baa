import type { LastScan } from "./station-state"

/** Whether a scan did what the packer wanted. */
export const isGood = (last: LastScan) =>
  last.outcome === "opened" ||
  last.outcome === "chosen" ||
  (last.outcome === "answered" && last.scan.result === "ok")
