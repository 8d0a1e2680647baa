import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { toMainUnits } from "../../../money/to-main-units"

/**
 * Sets what payment collections ask for.
 *
 * @param amounts minor units.
 */
export async function setCollections(
  container: MedusaContainer,
  currencyCode: string,
  amounts: { id: string; amount: string }[]
): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  for (const { id, amount } of amounts) {
    await payments.updatePaymentCollections(id, {
      amount: toMainUnits(BigInt(amount), currencyCode),
    } as never)
  }
}
