import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { customerKeys } from "../../../../modules/verification/identity/customer-keys"
import { keyedHash } from "../../../../signature/keyed-hash"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import type { OrderDeskResponse } from "../../../../types/order-desk"
import { deskCursor } from "./desk-cursor"
import { orderDeskFields } from "./order-desk-fields"
import { toDeskFilters } from "./to-desk-filters"
import { toOrderDeskRow } from "./to-order-desk-row"
import type { ListOrderDeskQueryType } from "./validators"

/** A page of the desk's queue, oldest order first. */
export async function listOrderDesk(
  container: MedusaContainer,
  { offset, limit, ...asked }: ListOrderDeskQueryType
): Promise<OrderDeskResponse> {
  const { data, metadata } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order_review",
      fields: orderDeskFields,
      filters: toDeskFilters(asked, await keysOf(container, asked.q)),
      pagination: {
        skip: offset,
        take: limit,
        order: { placed_at: "ASC", order_id: "ASC" },
      },
    })
  const orders = data.map(toOrderDeskRow)
  const last = orders.at(-1)
  return {
    orders,
    count: metadata?.count ?? data.length,
    offset,
    limit,
    next: last && orders.length === limit ? deskCursor.write(last) : null,
  }
}

/** A person is found by a whole e-mail or phone, which is kept as a hash. */
async function keysOf(
  container: MedusaContainer,
  text: string | undefined
): Promise<string[]> {
  if (!text || !/@|^\+?[\d\s().-]{6,}$/.test(text)) {
    return []
  }
  const { identityKey, phoneCountry } = await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .getOptions()
  const { projectConfig } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  )
  const isEmail = text.includes("@")
  return customerKeys({
    channel: null,
    number: null,
    customer_id: null,
    email: isEmail ? text : null,
    phone: isEmail ? null : text,
    country: phoneCountry,
  }).map((key) =>
    keyedHash(key, identityKey ?? String(projectConfig.http.jwtSecret))
  )
}
