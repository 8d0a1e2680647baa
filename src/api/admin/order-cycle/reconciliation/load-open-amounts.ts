import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ItemRow } from "../../../../types/reconciliation/items"

type Item = Omit<ItemRow, "open_minor">

/** Adds to items what no line has proven of them and nobody wrote off. */
export async function loadOpenAmounts(
  scope: MedusaContainer,
  items: Item[]
): Promise<ItemRow[]> {
  const item_id = items.map(({ id }) => id)
  if (!item_id.length) {
    return []
  }
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: legs }, { data: writeOffs }] = await Promise.all([
    query.graph({
      entity: "payment_match_leg",
      fields: ["item_id", "allocated_minor"],
      filters: { item_id, active: true },
    }),
    query.graph({
      entity: "write_off",
      fields: ["item_id", "amount_minor"],
      filters: { item_id, state: "approved" },
    }),
  ])
  const gone = new Map<string, bigint>()
  const take = (id: string, minor: string) =>
    gone.set(id, (gone.get(id) ?? 0n) + BigInt(minor))
  for (const { item_id: id, allocated_minor } of legs) {
    take(id, allocated_minor)
  }
  for (const { item_id: id, amount_minor } of writeOffs) {
    take(id, amount_minor)
  }
  return items.map((item) => ({
    ...item,
    open_minor: `${BigInt(item.amount_minor) - (gone.get(item.id) ?? 0n)}`,
  }))
}
