/** Query of `GET /admin/order-cycle/reports/:name`; days in the store's zone. */
export type ReportParameters = {
  from?: string
  to?: string
  currency?: string
  sku?: string
}
