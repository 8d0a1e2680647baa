import type { ListPage } from "../lists/list-page"

/** What of the queue is asked for; several values are joined by commas. */
export type TrackerFilters = ListPage & {
  status?: string
  courier?: string
  alert?: string
  order_id?: string
  /** Only parcels that go on or have an open alert. */
  open?: boolean
  q?: string
}
