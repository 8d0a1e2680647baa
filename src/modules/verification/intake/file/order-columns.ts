/** Columns without which no row can be read. */
export const requiredColumns = [
  "external_id",
  "channel",
  "placed_at",
  "sku",
  "quantity",
  "unit_price",
  "currency",
] as const

export const optionalColumns = [
  "line_id",
  "customer",
  "email",
  "phone",
  "name",
  "country",
  "province",
  "city",
  "district",
  "postal_code",
  "address_1",
  "address_2",
  "title",
  "discount",
  "shipping",
  "tax_rate",
  "payment_method",
  "paid_amount",
  "promise_date",
  "ship_complete",
  "taken_by",
  "note",
] as const

export const orderColumns = [...requiredColumns, ...optionalColumns] as const

export type OrderColumn = (typeof orderColumns)[number]
