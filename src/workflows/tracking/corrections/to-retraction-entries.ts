import type { TimelineEntry } from "../../../types/timeline"

type Retracted = {
  input: { actor: string; reason: string }
  retracted: {
    order_id: string
    tracker_id: string
    courier: string
    tracking_number: string
    event: { id: string; status: string | null; text: string | null }
  }
}

/** Says who took which word of a courier back, and why. */
export const toRetractionEntries = ({
  input,
  retracted,
}: Retracted): TimelineEntry[] => [
  {
    order_id: retracted.order_id,
    kind: "override",
    cause: `retracted:${retracted.event.id}`,
    at: new Date(),
    actor: input.actor,
    payload: {
      event: "tracking_event_retracted",
      tracker_id: retracted.tracker_id,
      courier: retracted.courier,
      tracking_number: retracted.tracking_number,
      status: retracted.event.status,
      note: retracted.event.text,
      reason: input.reason,
    },
  },
]
