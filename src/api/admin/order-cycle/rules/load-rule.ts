import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import type { OrderRuleRow } from "../../../../types/order-rule"

/**
 * A rule as the API answers it.
 *
 * @throws MedusaError NOT_FOUND when there is none with the id.
 */
export async function loadRule(
  container: MedusaContainer,
  id: string
): Promise<OrderRuleRow> {
  const { rules } = await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .readRules({ id, offset: 0, limit: 1 })
  if (!rules.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no rule with id ${id}.`
    )
  }
  return rules[0]
}
