import type { InferTypeOf } from "@medusajs/framework/types"
import type { Confirmation } from "../../../modules/verification/models/confirmation"
import type { TimelineEntry } from "../../../types/timeline"

/** A customer's answer, as a note of the order's history. */
export const toConfirmationEntry = ({
  id,
  order_id,
  kind,
  means,
  outcome,
  actor,
  confirmed_at,
}: InferTypeOf<typeof Confirmation>): TimelineEntry[] => [
  {
    order_id,
    kind: "note",
    cause: `confirmation:${id}`,
    at: confirmed_at,
    actor,
    payload: { kind, means, outcome },
  },
]
