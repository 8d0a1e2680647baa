/** A replay as somebody types it; empty: the shop's setting. */
export type ReplayDraft = {
  days: string
  window_days: string
  late_days: string
  automatic_least: string
}
