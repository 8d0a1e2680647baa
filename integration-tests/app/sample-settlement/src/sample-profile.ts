import { parseProfile } from "medusa-plugin-order-cycle/modules/reconciliation"

/** The report of the sample gateway: one row a payment, one a payout. */
export const sampleProfile = (currency: string) =>
  parseProfile(
    JSON.stringify({
      name: "sample-pay",
      kind: "settlement",
      currency,
      numbers: "minor",
      timezone: "Asia/Jakarta",
      dates: ["YYYY-MM-DDTHH:mm:ssZ"],
      columns: {
        batch: "Payout",
        external_id: "Payment",
        order_ref: "Order",
        booked_on: "Settled at",
        type: "Type",
        gross: "Amount",
        fee: "Fee",
        net: "Net",
      },
      types: {
        SALE: "capture",
        REFUND: { kind: "refund", sign: "minus" },
        PAYOUT: { kind: "payout", sign: "minus" },
      },
    }),
    "sample-pay"
  )
