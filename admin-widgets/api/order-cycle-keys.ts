import type { AuditFilters } from "./audit-filters"
import type { DocumentFilters } from "./document-filters"
import type { FactPage } from "./fact-page"
import type { OrderDeskFilters } from "./order-desk-filters"
import type { ParcelFilters } from "./parcel-filters"
import type { PackableItemPage } from "./packable-item-page"
import type { PutAwayFilters } from "./put-away-filters"
import type { ReportParameters } from "./report-parameters"
import type { TrackerFilters } from "./tracker-filters"
import type { UnknownWordFilters } from "./unknown-word-filters"

const root = ["order-cycle"] as const

/** Query keys; a shorter one matches, and invalidates, all longer ones. */
export const orderCycleKeys = {
  all: root,
  today: [...root, "today"] as const,
  warehouse: [...root, "warehouse"] as const,
  reports: [...root, "report"] as const,
  exports: [...root, "exports"] as const,
  report: (name: string, parameters: ReportParameters) =>
    [...root, "report", name, parameters] as const,
  intake: [...root, "intake"] as const,
  orders: [...root, "orders"] as const,
  orderList: (filters: OrderDeskFilters) =>
    [...root, "orders", filters] as const,
  orderFacets: [...root, "order-facets"] as const,
  backorderList: (page: { offset: number; limit: number }) =>
    [...root, "backorders", page] as const,
  pickBatchList: (page: { offset: number; limit: number }) =>
    [...root, "pick-batches", page] as const,
  pickBatch: (id: string) => [...root, "pick-batches", id] as const,
  auditFindings: (filters: AuditFilters) =>
    [...root, "audit", filters] as const,
  documentList: (filters: DocumentFilters) =>
    [...root, "documents", filters] as const,
  document: (id: string) => [...root, "document", id] as const,
  rules: [...root, "rules"] as const,
  ruleHits: (id: string) => [...root, "rules", id, "hits"] as const,
  parcelList: (filters: ParcelFilters) =>
    [...root, "parcels", filters] as const,
  putAwayList: (filters: PutAwayFilters) =>
    [...root, "put-aways", filters] as const,
  cartonList: (page: { offset: number; limit: number }) =>
    [...root, "cartons", page] as const,
  packableItems: (page: PackableItemPage) =>
    [...root, "packable-items", page] as const,
  cartons: (locationId: string) => [...root, "cartons", locationId] as const,
  deliveryNote: (parcelId: string | null) =>
    [...root, "delivery-note", parcelId] as const,
  itemCodeList: (page: FactPage) => [...root, "item-codes", page] as const,
  placeList: (page: FactPage) => [...root, "places", page] as const,
  shippingOptions: [...root, "shipping-options"] as const,
  serviceTermsList: (page: { offset: number; limit: number }) =>
    [...root, "service-terms", page] as const,
  scorecards: (question: { group: string; from: string; to: string }) =>
    [...root, "scorecards", question] as const,
  courierAccountList: (page: { offset: number; limit: number }) =>
    [...root, "courier-accounts", page] as const,
  failedPayloads: (accountId: string) =>
    [...root, "courier-account", accountId, "failed"] as const,
  trackerList: (filters: TrackerFilters) =>
    [...root, "trackers", filters] as const,
  tracker: (id: string) => [...root, "tracker", id] as const,
  trackerEvents: (id: string) => [...root, "tracker", id, "events"] as const,
  trackerPayloads: (id: string) =>
    [...root, "tracker", id, "payloads"] as const,
  unknownWordList: (filters: UnknownWordFilters) =>
    [...root, "unknown-words", filters] as const,
  reconciliation: [...root, "reconciliation"] as const,
  reconciliationList: (list: string, question: object) =>
    [...root, "reconciliation", list, question] as const,
  replenishment: [...root, "replenishment"] as const,
  replenishmentList: (list: string, question: object) =>
    [...root, "replenishment", list, question] as const,
  inventorySearch: (q: string) => [...root, "inventory-items", q] as const,
  variantItems: (id: string) => [...root, "variant-items", id] as const,
  users: [...root, "users"] as const,
  locations: [...root, "locations"] as const,
  draft: (id: string) => [...root, "draft", id] as const,
  order: (id: string) => [...root, "order", id] as const,
  changeableOrder: (id: string) =>
    [...root, "order", id, "changeable"] as const,
  transferCode: (id: string) =>
    [...root, "order", id, "transfer-code"] as const,
  orderMoney: (id: string) => [...root, "order", id, "money"] as const,
  grantedRefunds: (id: string) => [...root, "order", id, "refunds"] as const,
}
