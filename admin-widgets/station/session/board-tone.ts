import { isGood } from "./is-good"
import type { LastScan } from "./station-state"

/** A sign and colours for what a scan came to; the sign says it as well. */
export function boardTone(last: LastScan | null) {
  if (!last || last.outcome === "sending") {
    return { sign: "…", colours: "bg-ui-bg-base border-ui-border-base" }
  }
  if (isGood(last)) {
    return {
      sign: "✓",
      colours:
        "bg-ui-tag-green-bg border-ui-tag-green-border text-ui-tag-green-text",
    }
  }
  return {
    sign: "✕",
    colours: "bg-ui-tag-red-bg border-ui-tag-red-border text-ui-tag-red-text",
  }
}
