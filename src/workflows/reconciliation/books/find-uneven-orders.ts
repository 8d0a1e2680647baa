import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { toMainUnits } from "../../../money/to-main-units"
import { findRecentMoney } from "../items/find-recent-money"

/** Money that core books for captures and refunds; others have no item. */
const MOVES = ["capture", "refund"]

/** The sweeper that projects items runs every five minutes. */
const SETTLED_MINUTES = 15

/** Orders read at once. */
const PAGE = 200

type OrderRow = {
  id: string
  is_draft_order: boolean
  transactions?:
    | ({
        raw_amount: BigNumberInput
        currency_code: string
        reference: string | null
        created_at: Date | string
      } | null)[]
    | null
}

type ItemRow = {
  order_id: string | null
  currency_code: string
  amount_minor: string | bigint
  created_at: Date | string
}

/**
 * Orders whose captures and refunds do not sum to what core booked
 * as their transactions, per currency. It looks at those whose money moved
 * since a time; of what moved in the last minutes nothing is said, one side
 * may not have it yet.
 *
 * @returns ids of orders.
 */
export async function findUnevenOrders(
  container: MedusaContainer,
  { since, now }: { since: Date; now: Date }
): Promise<string[]> {
  const settledBy = now.getTime() - SETTLED_MINUTES * 60_000
  const isSettled = ({ created_at }: { created_at: Date | string }) =>
    new Date(created_at).getTime() <= settledBy
  const ids = await findRecentMoney(container, since)
  const uneven: string[] = []
  for (let start = 0; start < ids.length; start += PAGE) {
    const page = ids.slice(start, start + PAGE)
    const items = await readItems(container, page)
    for (const order of await readOrders(container, page)) {
      const own = items.filter(({ order_id }) => order_id === order.id)
      const booked = (order.transactions ?? []).flatMap((one) =>
        one && MOVES.includes(one.reference ?? "") ? [one] : []
      )
      if (![...own, ...booked].every(isSettled)) {
        continue
      }
      const differences = sumByCurrency([
        ...own.map(({ currency_code, amount_minor }) => ({
          currency_code,
          amount: toMainUnits(BigInt(amount_minor), currency_code),
        })),
        ...booked.map(({ currency_code, raw_amount }) => ({
          currency_code,
          amount: MathBN.mult(raw_amount, -1),
        })),
      ])
      if (differences.some((one) => !MathBN.eq(one, 0))) {
        uneven.push(order.id)
      }
    }
  }
  return uneven.sort()
}

/** Exact decimals, in main units. */
function sumByCurrency(
  parts: { currency_code: string; amount: BigNumberInput }[]
): BigNumberInput[] {
  const sums = new Map<string, BigNumberInput>()
  for (const { currency_code, amount } of parts) {
    const code = currency_code.toLowerCase()
    sums.set(code, MathBN.add(sums.get(code) ?? 0, amount))
  }
  return [...sums.values()]
}

const readItems = async (
  container: MedusaContainer,
  order_id: string[]
): Promise<ItemRow[]> =>
  await container
    .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
    .listPlatformItems(
      { order_id, kind: ["capture", "refund"], withdrawn_at: null },
      {
        select: ["order_id", "currency_code", "amount_minor", "created_at"],
        take: null,
      }
    )

async function readOrders(
  container: MedusaContainer,
  id: string[]
): Promise<OrderRow[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: [
        "id",
        "is_draft_order",
        "transactions.raw_amount",
        "transactions.currency_code",
        "transactions.reference",
        "transactions.created_at",
      ],
      filters: { id },
    })
  return (data as OrderRow[]).filter(({ is_draft_order }) => !is_draft_order)
}
