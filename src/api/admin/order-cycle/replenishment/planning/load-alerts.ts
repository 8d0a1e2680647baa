import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  StockAlertListResponse,
  StockAlertRow,
} from "../../../../../types/replenishment/alerts"
import { loadPage } from "../../../../load-page"
import { namePlaces } from "./name-places"

const fields = [
  "id",
  "kind",
  "subject_id",
  "inventory_item_id",
  "location_id",
  "evidence",
  "opened_at",
  "closed_at",
  "closed_by",
]

type LoadedAlert = Omit<StockAlertRow, "sku" | "title" | "location_name">

/** A page of alerts with names, the newest first. */
export async function loadAlerts(
  scope: MedusaContainer,
  filters: Record<string, unknown>,
  page: { offset: number; limit: number }
): Promise<StockAlertListResponse> {
  const { rows, ...of } = await loadPage(scope, {
    entity: "stock_alert",
    fields,
    filters,
    order: { opened_at: "DESC", id: "DESC" },
    ...page,
  })
  return { alerts: await namePlaces(scope, rows as LoadedAlert[]), ...of }
}
