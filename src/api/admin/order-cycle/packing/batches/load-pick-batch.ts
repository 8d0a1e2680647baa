import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type {
  BatchOrderRow,
  PickBatchResponse,
} from "../../../../../types/pick-batch"
import { readPickRows } from "../../../../../workflows/packing/picking/read-pick-rows"
import { loadItemCodes } from "./load-item-codes"
import { loadPickBatches } from "./load-pick-batches"

/** Reads one batch with its rows, or refuses with NOT_FOUND. */
export async function loadPickBatch(
  scope: MedusaContainer,
  id: string
): Promise<PickBatchResponse["batch"]> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { batches } = await loadPickBatches(
    query,
    { id },
    { offset: 0, limit: 1 }
  )
  if (!batches.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no pick batch with id ${id}.`
    )
  }
  const [rows, served] = await Promise.all([
    readPickRows(scope, batches[0]),
    loadServed(scope, id),
  ])
  const codes = await loadItemCodes(scope, rows)
  return {
    ...batches[0],
    rows: rows.map((row) => ({ ...row, codes: codes(row) })),
    served,
  }
}

async function loadServed(
  scope: MedusaContainer,
  id: string
): Promise<BatchOrderRow[]> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "pick_task",
    fields: ["order_id", "tote", "quantity", "picked", "short"],
    filters: { batch_id: id, state: { $ne: "canceled" } },
  })
  const ids = [...new Set(data.map(({ order_id }) => order_id))]
  const { data: orders } = ids.length
    ? await query.graph({
        entity: "order",
        fields: ["id", "display_id"],
        filters: { id: ids },
      })
    : { data: [] }
  const numbers = new Map(orders.map((one) => [one.id, one.display_id]))
  return ids
    .map((order_id) => {
      const own = data.filter((task) => task.order_id === order_id)
      const sum = (field: "quantity" | "picked" | "short") =>
        own.reduce((total, task) => total + task[field], 0)
      return {
        order_id,
        display_id: numbers.get(order_id) ?? null,
        tote: own[0]?.tote ?? null,
        units: sum("quantity"),
        picked: sum("picked"),
        short: sum("short"),
      }
    })
    .sort((a, b) => (a.display_id ?? 0) - (b.display_id ?? 0))
}
