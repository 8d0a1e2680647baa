import type { ChannelKind } from "../../../types/channel-kinds"
import type { TakeDraft } from "../../../types/draft-intake"
import { toTakenMetadata } from "./to-taken-metadata"

type Taken = { taken_by: string; taken_at: string }

/**
 * What a person says of a draft, under the keys that an import writes too.
 * What was not said stays; an empty text is how core takes a key away.
 */
export function toDraftMetadata(
  said: TakeDraft & Taken,
  kind: ChannelKind | undefined
): Record<string, string> {
  const texts: Record<string, string | null | undefined> = {
    order_cycle_channel: said.channel,
    order_cycle_channel_kind: said.channel === null ? null : undefined,
    order_cycle_caller: said.caller,
    order_cycle_note: said.note,
    order_cycle_payment_method: said.payment_method,
  }
  const written = Object.entries(texts).flatMap(([key, text]) =>
    text === undefined ? [] : [[key, text?.trim() ?? ""]]
  )
  return {
    ...Object.fromEntries(written),
    ...toTakenMetadata(said, kind),
  }
}
