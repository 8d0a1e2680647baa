import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import { planPickTasks } from "../../../modules/packing/pick/plan-pick-tasks"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { OrderForPacking } from "../order/order-for-packing"
import { toPackableLines } from "../order/to-packable-lines"

export const addPickTasksStepId = "add-pick-tasks"

/** Adds the tasks an order's reservations ask for; none twice. */
export const addPickTasksStep = createStep(
  addPickTasksStepId,
  async ({ order }: { order: OrderForPacking }, { container }) => {
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const tasks = planPickTasks({
      order_id: order.id,
      lines: toPackableLines(order),
      reservations: await readReservations(container, order),
      default_location_id: await readDefaultLocation(container, order),
    })
    const ids = await packing.addPickTasks(tasks)
    const added = await packing.listPickTasks({ id: ids })
    return new StepResponse(added, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
      await packing.deletePickTasks(ids)
    }
  }
)

async function readReservations(
  container: MedusaContainer,
  order: OrderForPacking
) {
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ line_item_id: order.items.map(({ id }) => id) })
  return reservations.map((reservation) => {
    const quantity = Number(reservation.quantity)
    if (!Number.isInteger(quantity)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Order #${order.display_id} cannot be picked: ${quantity} units of ` +
          `${reservation.inventory_item_id} are reserved, which is no whole ` +
          "number. Sell such goods in a smaller unit."
      )
    }
    return {
      line_item_id: reservation.line_item_id ?? "",
      inventory_item_id: reservation.inventory_item_id,
      location_id: reservation.location_id,
      quantity,
    }
  })
}

/** Where the order's shipping option ships from. */
async function readDefaultLocation(
  container: MedusaContainer,
  order: OrderForPacking
): Promise<string | null> {
  const optionId = order.shipping_methods?.[0]?.shipping_option_id
  if (!optionId) {
    return null
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "shipping_option",
      fields: ["id", "service_zone.fulfillment_set.location.id"],
      filters: { id: optionId },
    })
  return data[0]?.service_zone?.fulfillment_set?.location?.id ?? null
}
