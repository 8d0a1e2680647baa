import { MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toMainUnits } from "../../../../money/to-main-units"
import type { ChangePlan } from "../../../../types/change-plan"

type Unpaid = { plan: ChangePlan; collection_ids: string[] }

export const lowerUnpaidCollectionsStepId = "lower-unpaid-collections"

/**
 * Asks less of who has not paid yet. What was authorised stays: less of it is
 * captured.
 */
export const lowerUnpaidCollectionsStep = createStep(
  lowerUnpaidCollectionsStepId,
  async ({ plan, collection_ids }: Unpaid, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    const { due_before, due_after } = plan.money
    const less = BigInt(due_before) - BigInt(due_after)
    const unpaid = collection_ids.length
      ? await payments.listPaymentCollections({ id: collection_ids })
      : []
    const before: { id: string; amount: string }[] = []
    for (const { id, status, amount } of unpaid) {
      if (status === "not_paid" || status === "awaiting") {
        before.push({ id, amount: MathBN.convert(amount).toFixed() })
        await payments.updatePaymentCollections(id, {
          amount: MathBN.max(
            0,
            MathBN.sub(amount, toMainUnits(less, plan.currency_code))
          ),
        } as never)
      }
    }
    return new StepResponse(before.length, before)
  },
  async (before, { container }) => {
    for (const { id, amount } of before ?? []) {
      await container
        .resolve(Modules.PAYMENT)
        .updatePaymentCollections(id, { amount } as never)
    }
  }
)
