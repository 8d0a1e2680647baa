import { channelKinds } from "../../../types/channel-kinds"
import type { TakenOrder } from "../../../types/draft-intake"
import { metadataText } from "../order/metadata-text"
import { metadataTime } from "../order/metadata-time"

/** Who took an order, as its metadata says (keys as in contributing.md). */
export function readTaken(
  metadata: Record<string, unknown> | null
): Omit<TakenOrder, "taken_by_name"> {
  const text = (name: string) => metadataText(metadata, `order_cycle_${name}`)
  const kind = text("channel_kind")
  return {
    channel: text("channel"),
    channel_kind: channelKinds.find((known) => known === kind) ?? null,
    caller: text("caller"),
    taken_by: text("taken_by"),
    taken_at: metadataTime(metadata, "order_cycle_taken_at"),
    note: text("note"),
    payment_method: text("payment_method"),
  }
}
