/** One thing that was looked at. */
export type PublishedCheck = {
  name: "freshness" | "counts" | "orphaned_keys" | "money"
  ok: boolean
  /** A sentence with the figures. */
  detail: string
}
