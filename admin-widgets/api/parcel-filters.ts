import type { ListPage } from "../lists/list-page"

/** What of the parcels is asked for; several values are joined by commas. */
export type ParcelFilters = ListPage & {
  state?: string
  location_id?: string
  order_id?: string
  q?: string
}
