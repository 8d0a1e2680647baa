import type { IntakeOrder } from "../../../modules/verification/intake/order/intake-order"
import type { NewReject } from "../../../modules/verification/intake/storage/new-batch"

/**
 * Refuses the lines whose SKU no variant has. What is left of their orders
 * is kept and will be held; an order without goods left is refused.
 *
 * @param known SKUs of the shop.
 */
export function dropUnknownSkus(
  orders: IntakeOrder[],
  known: ReadonlySet<string>
): { orders: IntakeOrder[]; rejects: NewReject[] } {
  const rejects: NewReject[] = []
  const kept = orders.flatMap((order) => {
    const unknown = order.lines.filter(
      ({ kind, sku }) => kind === "goods" && !known.has(sku)
    )
    if (!unknown.length) {
      return order
    }
    rejects.push(...unknown.map(({ line, sku }) => toReject(order, line, sku)))
    const lines = order.lines.filter((line) => !unknown.includes(line))
    if (lines.some(({ kind }) => kind === "goods" || kind === "custom")) {
      const held = [...new Set([...order.held, "INTAKE_INCOMPLETE" as const])]
      return { ...order, lines, held }
    }
    rejects.push(...lines.map(({ line }) => toRemainder(order, line)))
    return []
  })
  return { orders: kept, rejects }
}

const toReject = (
  { external_id }: IntakeOrder,
  line: number,
  sku: string
): NewReject => ({
  line,
  external_id,
  column: "sku",
  code: "SKU_UNKNOWN",
  value: sku,
  message: `No variant of the shop has the SKU ${sku}: create it, or correct the row, and import the file again.`,
})

const toRemainder = (
  { external_id }: IntakeOrder,
  line: number
): NewReject => ({
  line,
  external_id,
  column: "sku",
  code: "ORDER_WITHOUT_GOODS",
  value: "",
  message: "No goods of the order are known to the shop.",
})
