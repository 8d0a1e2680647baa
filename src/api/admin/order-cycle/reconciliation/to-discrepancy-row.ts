import {
  type DiscrepancyCode,
  discrepancyCodes,
} from "../../../../modules/reconciliation/discrepancies/discrepancy-codes"
import type { DiscrepancyRow } from "../../../../types/reconciliation/discrepancies"

type Stored = Omit<
  DiscrepancyRow,
  "severity" | "resolutions" | "can_be_written_off"
>

/** Adds what its code says: how bad it is, and how a person may end it. */
export function toDiscrepancyRow(stored: Stored): DiscrepancyRow {
  const { severity, resolutions } =
    discrepancyCodes[stored.code as DiscrepancyCode]
  return {
    ...stored,
    severity,
    // A write-off ends it by its approval only.
    resolutions: resolutions.filter((one) => one !== "written_off"),
    can_be_written_off:
      stored.item_id !== null &&
      resolutions.some((one) => one === "written_off"),
  }
}
