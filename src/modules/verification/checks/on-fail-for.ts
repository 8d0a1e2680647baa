import type { OnFail } from "./run-checks"

/** What a check's failure does to an order of a channel. */
export const onFailFor = (
  section: { onFail: OnFail; channels: Record<string, OnFail> },
  channel: string | null
): OnFail => {
  const own = channel ?? ""
  return Object.hasOwn(section.channels, own)
    ? section.channels[own]
    : section.onFail
}
