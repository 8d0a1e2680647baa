import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MathBN,
  MedusaError,
} from "@medusajs/framework/utils"
import type { IntakeOrder } from "../../../modules/verification/intake/order/intake-order"
import type { VerificationOptions } from "../../../modules/verification/options"
import { currentAdjustments } from "../order/current-adjustments"
import { diffLines } from "./diff-lines"
import { findVariants } from "./find-variants"
import { type OrderForUpdate, orderForUpdateFields } from "./order-for-update"
import type { OrderUpdatePlan } from "./order-update-plan"
import { refuseOrder } from "./refuse-order"
import { refuseUpdate } from "./refuse-update"
import { stockPolicyOf } from "./stock-policy-of"
import { toAddedLine } from "./to-added-line"
import { toOrderInput } from "./to-order-input"

/** How an edit of ours is known when a crash left it open. */
export const INTAKE_EDIT_NOTE = "order-cycle:intake"

type ChangeableRecord = {
  id: string
  order_id: string | null
  state: string
  payload: unknown
}

/**
 * Plans what makes a known order what a later file says.
 *
 * @throws MedusaError with code ORDER_CONFLICT when it may not change.
 */
export async function planOrderUpdate(
  container: MedusaContainer,
  { id, order_id, state, payload }: ChangeableRecord,
  options: VerificationOptions["intake"]
): Promise<OrderUpdatePlan> {
  const wanted = payload as IntakeOrder
  const plan = {
    record_id: id,
    order_id: order_id ?? "",
    channel: wanted.channel,
    external_id: wanted.external_id,
    content_hash: wanted.content_hash,
  }
  if (state !== "pending" || !order_id) {
    return { ...plan, ...nothing }
  }
  const { order, stage, stale_change_ids } = await read(container, order_id)
  refuseUpdate(order, wanted, stage)
  const variants = await findVariants(container, wanted)
  const place = { region_id: "", sales_channel_id: "", shipping_option: null }
  const input = toOrderInput(order_id, wanted, place, variants)
  const lines = diffLines(order.items.map(toCurrentLine), input.items)
  const shipping = diffShipping(order, input, wanted)
  const must_edit =
    [lines.adds, lines.updates, lines.discounts, shipping].flat().length > 0
  return {
    ...plan,
    is_pending: true,
    lines: {
      ...lines,
      adds: lines.adds.map((line) =>
        toAddedLine(line, variants.get(line.variant_sku))
      ),
    },
    shipping,
    header: {
      email: input.email,
      shipping_address: input.shipping_address,
      billing_address: input.billing_address,
      metadata: withoutStale(order.metadata, input.metadata),
    },
    must_edit,
    must_reserve:
      must_edit && stockPolicyOf(wanted.channel, options) !== "SKIP",
    stale_change_ids,
  }
}

const nothing = {
  is_pending: false,
  lines: { updates: [], adds: [], discounts: [] },
  shipping: [],
  header: null,
  must_edit: false,
  must_reserve: false,
  stale_change_ids: [],
}

async function read(container: MedusaContainer, orderId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [orders, reviews, changes] = await Promise.all([
    query.graph({
      entity: "order",
      fields: orderForUpdateFields,
      filters: { id: orderId },
    }),
    query.graph({
      entity: "order_review",
      fields: ["stage"],
      filters: { order_id: orderId },
    }),
    query.graph({
      entity: "order_change",
      fields: ["id"],
      filters: {
        order_id: orderId,
        status: ["pending", "requested"],
        internal_note: INTAKE_EDIT_NOTE,
      },
    }),
  ])
  const order = orders.data[0] as unknown as OrderForUpdate | undefined
  if (!order) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `The order ${orderId} of the record is not there any more.`
    )
  }
  return {
    order,
    stage: reviews.data[0]?.stage ?? "received",
    stale_change_ids: changes.data.map(({ id }) => id),
  }
}

const toCurrentLine = ({
  detail,
  adjustments,
  ...line
}: OrderForUpdate["items"][number]) => ({
  ...line,
  quantity: Number(detail.quantity),
  adjustments: currentAdjustments({ adjustments, detail }),
})

function diffShipping(
  { shipping_methods }: OrderForUpdate,
  input: ReturnType<typeof toOrderInput>,
  { external_id }: IntakeOrder
): OrderUpdatePlan["shipping"] {
  const amount = input.shipping_methods[0]?.amount ?? "0"
  const [method] = shipping_methods ?? []
  if (!method && !MathBN.eq(amount, 0)) {
    refuseOrder(
      "ORDER_CONFLICT",
      `The order ${external_id} has no shipping method that could cost ` +
        `${amount}: add one to the order in the admin, and send the file again.`
    )
  }
  return method && !MathBN.eq(method.amount, amount)
    ? [{ id: method.id, amount }]
    : []
}

/** Core takes a key out that comes with an empty text. */
const withoutStale = (
  current: Record<string, unknown> | null,
  wanted: Record<string, unknown>
) => ({
  ...Object.fromEntries(
    staleKeys.filter((key) => current?.[key]).map((key) => [key, ""])
  ),
  ...wanted,
})

const staleKeys = [
  "order_cycle_customer",
  "order_cycle_promised_deliver_at",
  "order_cycle_note",
  "order_cycle_ship_complete",
  "order_cycle_intake_holds",
]
