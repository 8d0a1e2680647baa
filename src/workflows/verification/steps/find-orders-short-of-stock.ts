import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"

export type StockChange = {
  entity: "inventory_level" | "reservation"
  id: string
}

export const findOrdersShortOfStockStepId = "find-orders-short-of-stock"

/** Orders held for an inventory item, those that wait longest first. */
export const findOrdersShortOfStockStep = createStep(
  findOrdersShortOfStockStepId,
  async ({ entity, id }: StockChange, { container }) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity, fields: ["inventory_item_id"], filters: { id } })
    const findings = data.length
      ? await container
          .resolve<VerificationModuleService>(VERIFICATION_MODULE)
          .listOrderFindings(
            {
              code: "OUT_OF_STOCK",
              level: "block",
              subject: data.map((row) => row.inventory_item_id),
              resolved_at: null,
            },
            { select: ["order_id"], order: { seen_first_at: "ASC", id: "ASC" } }
          )
      : []
    return new StepResponse([
      ...new Set(findings.map(({ order_id }) => order_id)),
    ])
  }
)
