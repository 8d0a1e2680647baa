import type { Page } from "./page"

/** What an alert may be about. */
export type StockAlertKind =
  | "LOW_STOCK"
  | "OUT_OF_STOCK"
  | "AT_RISK"
  | "EXCESS"
  | "DEAD"
  | "PO_LATE"
  | "OVER_RECEIPT"
  | "DRIFT"

export type StockAlertRow = {
  id: string
  kind: StockAlertKind
  /** Of PO_LATE and OVER_RECEIPT the order's; else the item's. */
  subject_id: string
  inventory_item_id: string | null
  sku: string | null
  title: string | null
  location_id: string | null
  location_name: string | null
  /** Values of its sentence (`stockAlert.<kind>`). */
  evidence: Record<string, string | number | null>
  opened_at: string
  closed_at: string | null
  /** `system` where what caused it is gone. */
  closed_by: string | null
}

/**
 * `GET /admin/order-cycle/replenishment/alerts
 *  ?state=open&kind=LOW_STOCK,DEAD&location_id=…&inventory_item_id=…&q=…`.
 */
export type StockAlertListResponse = Page & { alerts: StockAlertRow[] }

/** `POST …/alerts/:id/close`. */
export type CloseStockAlertBody = { note: string }

export type StockAlertResponse = { alert: StockAlertRow }
