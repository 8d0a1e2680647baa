import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"

export type SetCreditAccountInput = {
  customer_id: string
  /** Lower case, as core has it. */
  currency_code: string
  limit_minor: string
  terms_days: number
}

export const setCreditAccountStepId = "set-credit-account"

/** Sets what a customer may owe in a currency, and for how long. */
export const setCreditAccountStep = createStep(
  setCreditAccountStepId,
  async (input: SetCreditAccountInput, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const { customer_id, currency_code } = input
    const [known] = await verification.listCreditAccounts({
      customer_id,
      currency_code,
    })
    const account = known
      ? await verification.updateCreditAccounts({ id: known.id, ...input })
      : await verification.createCreditAccounts(input)
    return new StepResponse(account, { id: account.id, known: known ?? null })
  },
  async (undo, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    if (undo?.known) {
      await verification.updateCreditAccounts(undo.known)
    } else if (undo) {
      await verification.deleteCreditAccounts(undo.id)
    }
  }
)
