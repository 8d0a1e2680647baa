import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** Which order, whose, from where. */
export const fctOrderIdentity: Model["columns"] = {
  order_id: column("VARCHAR", "Core's id.", "order.id"),
  display_id: column("INTEGER", "Number that people say.", "order.display_id"),
  channel: column(
    "VARCHAR",
    "Where it came from.",
    "order.metadata, verification_order.channel"
  ),
  sales_channel: column(
    "VARCHAR",
    "Core's sales channel.",
    "sales_channel.name"
  ),
  payment_method: column(
    "VARCHAR",
    "card, bank_transfer, cod or invoice.",
    "order.metadata"
  ),
  customer_key: column(
    "VARCHAR",
    "Pseudonym of the customer.",
    "order.customer_id"
  ),
  country_code: column(
    "VARCHAR",
    "Country of the delivery address.",
    "order_address.country_code"
  ),
  province: column(
    "VARCHAR",
    "Province of the delivery address.",
    "order_address.province"
  ),
  currency_code: column(
    "VARCHAR",
    "Currency, lower case.",
    "order.currency_code"
  ),
  stage: column(
    "VARCHAR",
    "Where it stands in verification.",
    "verification_order.stage"
  ),
  is_canceled: column("BOOLEAN", "Core says canceled.", "order.status"),
}
