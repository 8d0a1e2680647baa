import type { ListPage } from "../lists/list-page"

/** What of the unknown words is asked for; couriers are joined by commas. */
export type UnknownWordFilters = ListPage & {
  /** `open`: nobody said what it means; `mapped`: somebody did. */
  state?: string
  courier?: string
}
