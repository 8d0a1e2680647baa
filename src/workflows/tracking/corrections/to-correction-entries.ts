import type { TimelineEntry } from "../../../types/timeline"
import type { PlannedCorrection } from "./number-correction"

type Corrected = {
  input: { actor: string; reason: string | null }
  planned: PlannedCorrection
  tracker_id: string
}

/** Says who corrected a parcel's number, from what to what. */
export const toCorrectionEntries = ({
  input,
  planned,
  tracker_id,
}: Corrected): TimelineEntry[] =>
  planned.plan
    ? [
        {
          order_id: planned.order_id,
          kind: "note",
          cause: `number:${planned.tracker_id}:${new Date().toISOString()}`,
          at: new Date(),
          actor: input.actor,
          payload: {
            event: "tracking_number_corrected",
            tracker_id,
            courier: planned.courier,
            number: `${planned.from} → ${planned.to}`,
            reason: input.reason,
          },
        },
      ]
    : []
