import type { MedusaContainer } from "@medusajs/framework/types"
import { loadPage } from "../../../load-page"

export type FactPage = { offset: number; limit: number }

type FactQuery = {
  entity: string
  fields: string[]
  /** The field that rows come in the order of. */
  order: string
  filters: Record<string, unknown>
}

/** One page of a table of packing, in the order of a field. */
export const loadFacts = (
  container: MedusaContainer,
  { order, ...ask }: FactQuery,
  page: FactPage
) =>
  loadPage(container, { ...ask, order: { [order]: "ASC", id: "ASC" }, ...page })
