import type { Translate } from "../../src/format/translate"
import type { HandoverEntry } from "./handover-entry"

/** What a scan came to, in one sentence. */
export function entryText(entry: HandoverEntry, t: Translate): string {
  switch (entry.outcome) {
    case "refused":
      return t(`handover.refused.${entry.refusal}`, {
        state: entry.parcel ? t(`parcel.${entry.parcel.state}`) : t("none"),
        courier: entry.parcel?.courier ?? t("none"),
      })
    case "failed":
      return entry.message
    default:
      return t(`handover.${entry.outcome}`)
  }
}
