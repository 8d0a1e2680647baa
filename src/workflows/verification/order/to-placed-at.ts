import { metadataTime } from "./metadata-time"
import type { OrderForReview } from "./order-for-review"

/** When the customer bought: as the channel says, else as core does. */
export const toPlacedAt = ({
  metadata,
  created_at,
}: Pick<OrderForReview, "metadata" | "created_at">): string =>
  metadataTime(metadata, "order_cycle_placed_at") ??
  new Date(created_at).toISOString()
