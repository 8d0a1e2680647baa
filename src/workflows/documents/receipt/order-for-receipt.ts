import type { OrderForNote } from "../delivery-note/order-for-note"
import type { OrderMoney } from "../../reconciliation/items/order-money"
import { orderMoneyFields } from "../../reconciliation/items/order-money-fields"

/** An order with its money and whom it is for. */
export type OrderForReceipt = Pick<
  OrderMoney,
  "id" | "display_id" | "currency_code" | "metadata" | "payment_collections"
> &
  Pick<OrderForNote, "locale" | "email" | "shipping_address">

export const orderForReceiptFields = [
  ...orderMoneyFields,
  "locale",
  "email",
  "shipping_address.*",
]
