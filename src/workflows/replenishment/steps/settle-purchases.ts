import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { underItemLocks } from "../../under-item-locks"
import { mailPurchaseOrder } from "../purchase/mail-purchase-order"
import { resolveReplenishment } from "../purchase/resolve-replenishment"
import { tellReceipts } from "../purchase/tell-receipts"

/** More is done by the next run, minutes later. */
const MOST = 200

export const settlePurchasesStepId = "settle-purchases"

/**
 * Does what a kill left undone after its transaction: tells receipts, mails
 * orders, and sets what is under way where core or a person wrote it.
 *
 * @returns how many of each, and ids of levels that changed.
 */
export const settlePurchasesStep = createStep(
  settlePurchasesStepId,
  async (_, { container }) => {
    const replenishment = resolveReplenishment(container)
    const untold = await replenishment.listReceipts(
      { told_at: null },
      { select: ["id"], take: MOST, order: { created_at: "ASC" } }
    )
    await tellReceipts(
      container,
      untold.map(({ id }) => id)
    )
    const unmailed = await replenishment.listPurchaseOrders(
      { mail: "wanted" },
      { select: ["id"], take: MOST }
    )
    for (const { id } of unmailed) {
      await mailPurchaseOrder(container, id)
    }
    const level_ids: string[] = []
    for (const wrong of await replenishment.findWrongIncoming(MOST)) {
      level_ids.push(
        ...(await underItemLocks(container, [wrong.inventory_item_id], () =>
          replenishment.setIncoming(wrong)
        ))
      )
    }
    return new StepResponse({
      told: untold.length,
      mailed: unmailed.length,
      level_ids,
    })
  }
)
