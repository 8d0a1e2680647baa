import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { RECONCILIATION_MODULE } from "../../../src/modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../src/modules/reconciliation/service"
import { toMainUnits } from "../../../src/money/to-main-units"
import { projectPlatformItemsWorkflow } from "../../../src/workflows"
import type { LiveOrder } from "../live/live-order"
import { gatewayRef } from "./gateway-ref"
import { manualItems } from "./manual-items"
import type { MoneyRoles } from "./money-roles"
import { ownRefund_minor } from "./own-refund"

/** Rupiah by which one card is authorised for more than was captured. */
const AUTHORISED_MORE = 50_000

type Prepared = {
  roles: MoneyRoles
  /** Ids of the orders in progress. */
  placed: Map<LiveOrder, string>
  reference: Date
}

/**
 * Makes the shop's side of what the demo's files say: the gateway's ids at
 * the payments, a few refunds, payments promised outside of orders.
 */
export async function prepareMoney(
  container: MedusaContainer,
  { roles, placed, reference }: Prepared
): Promise<void> {
  await nameAtGateway(container, roles, placed)
  if (roles.cards) {
    const { part, unseen_refund, refund_again, failed_refund } = roles.cards
    await authoriseMore(container, placed.get(part) as string)
    for (const order of [unseen_refund, refund_again, failed_refund]) {
      await payBack(container, placed.get(order) as string)
    }
  }
  await container
    .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
    .createPlatformItems(manualItems(reference))
  const told = [
    ...(roles.cod
      ? [roles.cod.missing, roles.cod.short, roles.cod.dear, ...roles.cod.late]
      : []),
    ...[roles.late, roles.cancelled].flatMap((order) => order ?? []),
  ]
  await projectPlatformItemsWorkflow(container).run({
    input: { order_ids: [...placed.values(), ...told.map(({ id }) => id)] },
  })
}

async function nameAtGateway(
  container: MedusaContainer,
  { cancelled_card }: MoneyRoles,
  placed: Map<LiveOrder, string>
): Promise<void> {
  const names = [
    ...[...placed]
      .filter(([{ method }]) => method === "card")
      .map(([order, order_id]) => ({ order_id, ref: gatewayRef(order) })),
    ...(cancelled_card
      ? [
          {
            order_id: cancelled_card.id,
            ref: `pi_demo_order_${cancelled_card.display_id}`,
          },
        ]
      : []),
  ]
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `update payment p set data = jsonb_build_object('id', named.ref)
         from order_payment_collection c
         join jsonb_to_recordset(?::jsonb) as named(order_id text, ref text)
           on named.order_id = c.order_id
        where p.payment_collection_id = c.payment_collection_id`,
    [JSON.stringify(names)]
  )
}

async function authoriseMore(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const id = await paymentOf(container, orderId)
  await database.raw(
    `update payment set amount = amount + ?,
            raw_amount = jsonb_set(raw_amount, '{value}',
                                   to_jsonb((amount + ?)::text))
      where id = ?`,
    [AUTHORISED_MORE, AUTHORISED_MORE, id]
  )
  // Its item was projected when it was captured.
  await database.raw(
    `update reconciliation_item
        set authorised_minor = authorised_minor + ? where payment_id = ?`,
    [AUTHORISED_MORE * 100, id]
  )
}

async function payBack(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  await refundPaymentWorkflow(container).run({
    input: {
      payment_id: await paymentOf(container, orderId),
      amount: Number(toMainUnits(ownRefund_minor, "idr")),
    },
  })
}

async function paymentOf(
  container: MedusaContainer,
  orderId: string
): Promise<string> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["payment_collections.payments.id"],
      filters: { id: orderId },
    })
  return data[0].payment_collections?.[0]?.payments?.[0]?.id as string
}
