import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { PackingPlanRow, PlannedBoxRow } from "../../../types/packing-plan"
import { toLineQuantities } from "../parcel/to-line-quantities"
import {
  type PlannedParcel,
  toPlannedParcels,
} from "../plan/to-planned-parcels"
import { toConsignmentKeys } from "../plan/to-consignment-keys"
import { insertParcelItems, type ItemOfTask } from "./insert-parcel-items"
import { insertParcelRow } from "./insert-parcel-row"
import { lockWaitingTasks } from "./lock-waiting-tasks"
import type { OpenTask } from "./read-waiting-tasks"

export type OpenParcelInput = {
  order_id: string
  /** The order's display number: parcels are called P<number>-<place>. */
  display_id: number
  location_id: string
  /** The accepted plan; null packs all into one parcel. */
  plan: Pick<PackingPlanRow, "id" | "boxes"> | null
  actor: string
}

/**
 * Opens the parcels of all units that an order still has to get from a
 * location: one per planned box, else one. While one is open there, that is
 * answered again.
 *
 * @returns the parcel to begin with.
 */
export async function insertParcels(
  manager: SqlEntityManager,
  input: OpenParcelInput
): Promise<{ id: string; opened: string[] }> {
  return await manager.transactional(async (transaction) => {
    const tasks = await lockWaitingTasks(transaction, input)
    const [open] = await transaction.execute<{ id: string }[]>(
      `select "id" from "packing_parcel"
        where "order_id" = ? and "location_id" = ? and "state" = 'open'
          and "deleted_at" is null
        order by "created_at", "box_number" nulls last, "id" limit 1`,
      [input.order_id, input.location_id]
    )
    if (open) {
      return { id: open.id, opened: [] }
    }
    const waiting = tasks.filter(({ remaining }) => remaining > 0)
    if (!waiting.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Order #${input.display_id} has nothing left to pack at location ` +
          `${input.location_id}: look at its parcels and pick tasks.`
      )
    }
    refuseBrokenKits(waiting)
    const opened: string[] = []
    const keyOf = toConsignmentKeys(input.plan?.boxes ?? [])
    for (const parcel of toParcels(waiting, input)) {
      opened.push(await insertOne(transaction, input, { ...parcel, keyOf }))
    }
    return { id: opened[0], opened }
  })
}

const toParcels = (
  waiting: OpenTask[],
  { plan }: OpenParcelInput
): PlannedParcel<OpenTask>[] =>
  (plan && toPlannedParcels(waiting, plan.boxes)) ?? [
    {
      box_number: null,
      units: waiting.map((task) => ({ task, quantity: task.remaining })),
    },
  ]

async function insertOne(
  transaction: SqlEntityManager,
  input: OpenParcelInput,
  {
    box_number,
    units,
    keyOf,
  }: PlannedParcel<OpenTask> & { keyOf: Map<PlannedBoxRow, string> }
) {
  const { plan } = input
  const box: PlannedBoxRow | undefined = plan?.boxes[(box_number ?? 0) - 1]
  const id = generateEntityId(undefined, "opcl")
  await insertParcelRow(transaction, {
    id,
    order_id: input.order_id,
    display_id: input.display_id,
    location_id: input.location_id,
    plan_id: (box && plan?.id) ?? null,
    box_number: box ? box_number : null,
    consignment_key: (box && keyOf.get(box)) ?? null,
    carton_id: box?.carton_id ?? null,
    computed_g: box?.gross_g ?? null,
    chargeable_g: box?.chargeable_g ?? null,
    actor: input.actor,
  })
  const items: ItemOfTask[] = units.map(({ task, quantity }) => ({
    ...task,
    pick_task_id: task.id,
    quantity,
  }))
  await insertParcelItems(transaction, id, items)
  return id
}

function refuseBrokenKits(waiting: OpenTask[]) {
  const { problem } = toLineQuantities(
    waiting.map((task) => ({ ...task, quantity: task.remaining }))
  )
  if (problem) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, problem)
  }
}
