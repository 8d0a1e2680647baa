import type { ListPage } from "../lists/list-page"

/** A page of codes or places, and what was searched for. */
export type FactPage = ListPage & { q?: string }
