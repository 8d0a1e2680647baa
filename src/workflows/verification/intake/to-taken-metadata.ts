import type { ChannelKind } from "../../../types/channel-kinds"

/** Who took an order, when, and by what kind of channel; keys as in contributing.md. */
export const toTakenMetadata = (
  taken: { taken_by: string; taken_at: Date | string },
  kind: ChannelKind | undefined
): Record<string, string> => ({
  order_cycle_taken_by: taken.taken_by,
  order_cycle_taken_at: new Date(taken.taken_at).toISOString(),
  ...(kind ? { order_cycle_channel_kind: kind } : {}),
})
