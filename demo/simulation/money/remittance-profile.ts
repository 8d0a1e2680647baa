/** How the demo's courier writes what he remits. */
export const remittanceProfile = {
  name: "cod-demo",
  kind: "settlement",
  currency: "IDR",
  delimiter: ",",
  numbers: "plain",
  wire_exponent: 0,
  timezone: "Asia/Jakarta",
  columns: {
    external_id: "AWB",
    order_ref: "Order No",
    booked_on: "Remitted At",
    gross: "COD Amount",
    fee: "COD Fee",
    tax: "Fee VAT",
    net: "Net",
  },
  dates: ["YYYY-MM-DD"],
  footer: {
    column: "AWB",
    value: "TOTAL",
    gross: "COD Amount",
    fee: "COD Fee",
    tax: "Fee VAT",
    net: "Net",
  },
  row_kind: "capture",
} as const
