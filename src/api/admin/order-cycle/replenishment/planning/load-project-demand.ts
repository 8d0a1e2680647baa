import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  ProjectDemandListResponse,
  ProjectDemandRow,
} from "../../../../../types/replenishment/project-demand"
import { loadPage } from "../../../../load-page"
import { namePlaces } from "./name-places"

const fields = [
  "id",
  "inventory_item_id",
  "location_id",
  "quantity",
  "due_on",
  "order_id",
  "note",
  "state",
  "created_by",
]

type LoadedProject = Omit<ProjectDemandRow, "sku" | "title" | "location_name">

/** A page of known orders with names, the next first. */
export async function loadProjectDemand(
  scope: MedusaContainer,
  filters: Record<string, unknown>,
  page: { offset: number; limit: number }
): Promise<ProjectDemandListResponse> {
  const { rows, ...of } = await loadPage(scope, {
    entity: "project_demand",
    fields,
    filters,
    order: { due_on: "ASC", id: "ASC" },
    ...page,
  })
  const project_demand = await namePlaces(scope, rows as LoadedProject[])
  return { project_demand, ...of }
}
