import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  ReplayedPart,
  ReplayExample,
} from "../../../../types/reconciliation/replays"
import type { ReplayedLine } from "./compare-replay"

/** Examples of each difference. */
const MOST = 50

type NamedItem = ReplayedPart["items"][number]

/** The first lines of each difference, with the numbers of their orders. */
export async function toReplayExamples(
  container: MedusaContainer,
  lines: ReplayedLine[]
): Promise<ReplayExample[]> {
  const counts = { other: 0, newly: 0, no_longer: 0 }
  const shown = lines.flatMap(({ difference, ...line }) =>
    difference && counts[difference]++ < MOST ? [{ ...line, difference }] : []
  )
  const named = await nameItems(
    container,
    shown.flatMap(({ decision, standing }) => [
      ...decision.items.map(({ id }) => id),
      ...(standing?.item_ids ?? []),
    ])
  )
  const toItems = (ids: string[]): NamedItem[] =>
    ids.map((id) => named.get(id) ?? { id, order_id: null, display_id: null })
  return shown.map(({ decision: { line, ...decision }, ...one }) => ({
    difference: one.difference,
    line_id: line.id,
    booked_on: line.booked_on,
    amount_minor: line.amount_minor.toString(),
    currency_code: line.currency_code,
    standing: one.standing && {
      rule: one.standing.rule,
      decided_by: one.standing.decided_by,
      items: toItems(one.standing.item_ids),
    },
    replayed:
      decision.decision === "auto"
        ? {
            rule: decision.rule ?? "unknown",
            items: toItems(decision.items.map(({ id }) => id)),
          }
        : null,
  }))
}

async function nameItems(
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, NamedItem>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: items } = await query.graph({
    entity: "platform_item",
    fields: ["id", "order_id"],
    filters: { id: [...new Set(ids)] },
  })
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id: items.flatMap(({ order_id }) => order_id ?? []) },
  })
  const numbers = new Map(orders.map(({ id, display_id }) => [id, display_id]))
  return new Map(
    items.map(({ id, order_id }) => [
      id,
      {
        id,
        order_id,
        display_id: Number(numbers.get(order_id ?? "") ?? 0) || null,
      },
    ])
  )
}
