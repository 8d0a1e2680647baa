import type { InferTypeOf } from "@medusajs/framework/types"
import type { HoldOverride } from "../../../modules/verification/models/hold-override"
import type { TimelineEntry } from "../../../types/timeline"

/** A gate that a person opened, with the reason in that person's words. */
export const toOverrideEntry = ({
  id,
  order_id,
  type,
  gate,
  role,
  reason,
  text,
  actor,
  created_at,
}: InferTypeOf<typeof HoldOverride>): TimelineEntry => ({
  order_id,
  kind: "override",
  cause: `override:${id}`,
  at: created_at,
  actor,
  payload: { type, gate, role, reason, text },
})
