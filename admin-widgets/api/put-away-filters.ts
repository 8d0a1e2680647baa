import type { ListPage } from "../lists/list-page"

/** What of the put-aways is asked for; several values are joined by commas. */
export type PutAwayFilters = ListPage & {
  state?: string
  location_id?: string
}
