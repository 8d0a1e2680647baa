import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StockFacts } from "../../../../modules/verification/checks/stock-facts"
import { deallocates } from "../../../../modules/verification/holds/deallocates"
import type { OrderHold } from "../../../../modules/verification/models/order-hold"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import { type Allocated, allocateMissing } from "../../stock/allocate-missing"
import { type Deallocated, deallocateOrder } from "../../stock/deallocate-order"
import type { OrderForReview } from "../../order/order-for-review"
import { readStockNeeds } from "../../stock/read-stock-needs"
import { undoDeallocated } from "../../stock/undo-deallocated"
import { undoReserved } from "../../stock/undo-reserved"
import { undoReturned } from "../../stock/undo-returned"

type Hold = InferTypeOf<typeof OrderHold>

export const allocateMissingStepId = "allocate-missing"

/**
 * Allocates what an order lacks, or gives its units back while a hold says so.
 * Tells what is needed, reserved and waited for then, and the order's holds,
 * which its review reads too.
 */
export const allocateMissingStep = createStep(
  allocateMissingStepId,
  async ({ order }: { order: OrderForReview }, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const { money, stock } = await verification.getOptions()
    const holds = await verification.listOrderHolds({ order_id: order.id })
    const frees = (hold: Hold) =>
      stock.allocate && deallocates(hold, money.freeAfterHours, new Date())
    const deallocated_by = holds
      .filter((hold) => !hold.released_at && frees(hold))
      .map(({ id }) => id)
    const { needs, ...changed } = await change(container, order, {
      frees: deallocated_by.length > 0,
      allocates: stock.allocate,
    })
    const facts: StockFacts = {
      needs,
      deallocated_by,
      was_deallocated: holds.some((hold) => hold.released_at && frees(hold)),
    }
    const { returned, deallocated } = changed
    return new StepResponse(
      { stock: facts, holds, returned, deallocated },
      changed
    )
  },
  async (undo, { container }) => {
    if (undo?.deallocated) {
      await undoDeallocated(container, undo.deallocated)
    }
    if (undo?.made) {
      await undoReserved(container, undo.made)
    }
    await undoReturned(container, undo?.returned ?? [])
    await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .updateBackorders(
        (undo?.ended ?? []).map((id) => ({ id, state: "waiting" as const }))
      )
  }
)

async function change(
  container: MedusaContainer,
  order: OrderForReview,
  { frees, allocates }: { frees: boolean; allocates: boolean }
): Promise<Allocated & { deallocated: Deallocated | null }> {
  const isOpen = order.status === "pending"
  if (isOpen && !frees) {
    const allocated = await allocateMissing(container, order, allocates)
    return { ...allocated, deallocated: null }
  }
  const deallocated = isOpen ? await deallocateOrder(container, order) : null
  if (!isOpen) {
    await container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .endBackorders(order.id, null)
  }
  const needs = await readStockNeeds(container, order)
  return { needs, made: null, returned: [], ended: [], deallocated }
}
