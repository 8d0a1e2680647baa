import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { toMinorUnits } from "../../../money/to-minor-units"
import type { OrderMoney } from "../items/order-money"
import { needsTransferCode } from "./needs-transfer-code"

export type OrderToTell = {
  order: OrderMoney
  account: { id: string; time_zone: string }
}

const orderFields = [
  "id",
  "display_id",
  "status",
  "is_draft_order",
  "currency_code",
  "metadata",
  "total",
]

/**
 * Orders whose buyers pay by transfer and have no code yet, or one for
 * another amount. An order keeps its account; a new one gets the first bank
 * account of its currency that has a payee's details.
 */
export async function readOrdersToTell(
  container: MedusaContainer,
  order_ids: string[]
): Promise<OrderToTell[]> {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const accounts = await reconciliation.listReconciliationAccounts(
    { kind: "bank" },
    { order: { code: "ASC" }, take: null }
  )
  const codes = await reconciliation.listTransferCodes(
    { order_id: order_ids, state: { $ne: "replaced" } },
    { take: null }
  )
  if (!codes.length && accounts.every((one) => one.payee_number === null)) {
    return []
  }
  const codeOf = new Map(codes.map((code) => [code.order_id, code]))
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: orderFields,
      filters: { id: order_ids },
    })
  return (data as unknown as OrderMoney[])
    .filter(needsTransferCode)
    .flatMap((order) => {
      const code = codeOf.get(order.id)
      const account = accounts.find((one) =>
        code
          ? one.id === code.account_id
          : one.payee_number !== null &&
            one.currency_code === order.currency_code.toLowerCase()
      )
      return account && isOutdated(order, code) ? [{ order, account }] : []
    })
}

function isOutdated(
  { total, currency_code }: OrderMoney,
  code: { state: string; base_minor: string } | undefined
): boolean {
  try {
    const owed = toMinorUnits(total, currency_code)
    return code
      ? code.state === "open" && BigInt(code.base_minor) !== owed
      : owed > 0n
  } catch {
    // The projection tells whose amount cannot be read.
    return false
  }
}
