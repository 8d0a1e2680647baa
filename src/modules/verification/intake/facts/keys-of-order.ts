import { customerKeys } from "../../identity/customer-keys"
import type { IntakeOrder } from "../order/intake-order"

/** By what the customer of an order in a file is known again. */
export const keysOfOrder = ({
  channel,
  customer: { customer, email, phone },
  address,
}: Pick<IntakeOrder, "channel" | "customer" | "address">): string[] =>
  customerKeys({
    channel,
    number: customer,
    customer_id: null,
    email,
    phone,
    country: address.country_code,
  })
