import type { SupplierRow } from "../../../src/types/replenishment/suppliers"

/** A supplier in Jakarta that takes orders on any day. */
export const supplierOf = (change: Partial<SupplierRow> = {}): SupplierRow => ({
  id: "osup_1",
  code: "sumber",
  name: "PT Sumber",
  email: "order@sumber.test",
  address: null,
  language: "id",
  currency_code: "idr",
  time_zone: "Asia/Jakarta",
  mode: "continuous",
  order_days: [],
  stated_days: 7,
  minimum_minor: "150000000",
  free_freight_minor: null,
  holidays: [],
  is_active: true,
  ...change,
})
