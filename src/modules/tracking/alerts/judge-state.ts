import type { HeldAlert } from "./held-alert"
import type { WatchedParcel } from "./watched-parcel"

/**
 * Alerts that a parcel's state is by itself: a contradiction, a second or
 * later failed attempt, a return, a loss, a damage (design §5). Each further
 * attempt is a new episode.
 */
export function judgeState(parcel: WatchedParcel): HeldAlert[] {
  const { status, reason, flags, attempts } = parcel
  const held: HeldAlert[] = []
  const facts = { status, reason, attempts }
  if (flags.includes("contradiction")) {
    held.push({ kind: "contradiction", cause: "contradiction", facts })
  }
  if (attempts >= 2 && status !== "delivered") {
    held.push({ kind: "attempt_failed", cause: `${attempts}`, facts })
  }
  if (status === "returned" || status === "lost") {
    held.push({ kind: status, cause: status, facts })
  }
  if (reason === "carrier_damaged") {
    held.push({ kind: "damaged", cause: "damaged", facts })
  }
  return held
}
