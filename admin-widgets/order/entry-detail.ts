import type { OrderCyclePanel } from "../../src/types/order-desk"
import type { Translate } from "../../src/format/translate"

type Entry = OrderCyclePanel["timeline"][number]

/** What of an entry's payload a reader wants beside its kind. */
export const entryDetail = ({ payload }: Entry, t: Translate) => {
  if (!payload) {
    return null
  }
  const types = [payload.type, payload.types, payload.hold_types]
    .flat()
    .filter((type) => typeof type === "string")
    .map((type) =>
      t([`part.${type}`, `document.${type}`], { defaultValue: type })
    )
  const findings = [payload.invariant]
    .filter((invariant) => typeof invariant === "string")
    .map((invariant) => t(`audit.invariant.${invariant}`))
  const texts = [
    "channel",
    "caller",
    "number",
    "code",
    "tracking_number",
    "reason",
    "note",
  ]
    .map((name) => payload[name])
    .filter((value) => typeof value === "string" && value !== "")
  return [...types, ...findings, ...texts].join(" · ") || null
}
