import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { orderCycleEvents } from "../../../types/events"
import { planLocation } from "../plan/plan-location"

export type PlanPackingInput = {
  order_id: string
  /** Only there; null: wherever something of the order waits. */
  location_id: string | null
  actor: string
}

export const planPackingStepId = "plan-packing"

/**
 * Has no compensation: a plan promises nothing until it is accepted, and the
 * next one takes its place.
 *
 * @returns the ids of the plans that are active now.
 */
export const planPackingStep = createStep(
  planPackingStepId,
  async ({ order_id, location_id, actor }: PlanPackingInput, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const shipping_option_id = await readShippingOption(container, order_id)
    const known = await packing.readWaitingTasks({
      order_id,
      ...(location_id && { location_id }),
    })
    const tasks = known.filter(({ remaining }) => remaining > 0)
    await packing.endIdlePlans(order_id)
    if (!tasks.length) {
      return new StepResponse<string[]>([])
    }
    const plan_ids: string[] = []
    for (const place of new Set(tasks.map((task) => task.location_id))) {
      const plan = await planLocation(container, {
        order_id,
        location_id: place,
        shipping_option_id,
        tasks: tasks.filter((task) => task.location_id === place),
        actor,
      })
      if (plan) {
        plan_ids.push(plan.id)
      }
      if (plan?.is_new) {
        await tellRefused(container, plan.id)
      }
    }
    return new StepResponse(plan_ids)
  }
)

async function readShippingOption(
  container: MedusaContainer,
  orderId: string
): Promise<string | null> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "shipping_methods.shipping_option_id"],
      filters: { id: orderId },
    })
  if (!data.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no order with id ${orderId}.`
    )
  }
  return data[0].shipping_methods?.[0]?.shipping_option_id ?? null
}

/** A refused plan is a fault of ours: its input must be found again. */
async function tellRefused(container: MedusaContainer, planId: string) {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const plan = await packing.retrievePackingPlan(planId)
  if (plan.state !== "refused") {
    return
  }
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(
      `Packing plan ${planId} of order ${plan.order_id} was refused by the ` +
        `checker and is packed by hand: ${JSON.stringify(plan.problems)}. ` +
        `Its boxes: ${JSON.stringify(plan.boxes)}`
    )
  await container.resolve(Modules.EVENT_BUS).emit({
    name: orderCycleEvents.planRefused,
    data: { id: planId, order_id: plan.order_id },
  })
}
