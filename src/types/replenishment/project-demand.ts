import type { Page } from "./page"

/** A known order to come, outside the statistics. */
export type ProjectDemandRow = {
  id: string
  inventory_item_id: string
  sku: string | null
  title: string | null
  location_id: string
  location_name: string | null
  /** Whole units. */
  quantity: number
  /** ISO day in the store's zone on which the goods must be here. */
  due_on: string
  order_id: string | null
  note: string
  state: "open" | "done" | "canceled"
  created_by: string | null
}

/** `GET /admin/order-cycle/replenishment/project-demand?inventory_item_id=…&state=open`. */
export type ProjectDemandListResponse = Page & {
  project_demand: ProjectDemandRow[]
}

/** `POST …/project-demand`. */
export type ProjectDemandBody = {
  inventory_item_id: string
  location_id: string
  quantity: number
  due_on: string
  note: string
}

/** What POST and `POST …/project-demand/:id` (`{ state }`) answer. */
export type ProjectDemandResponse = { project_demand: ProjectDemandRow }
