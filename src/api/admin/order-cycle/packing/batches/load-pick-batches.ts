import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { PickBatchRow } from "../../../../../types/pick-batch"
import { pickBatchFields } from "./query-config"

type Query = Omit<RemoteQueryFunction, symbol>

type BatchTask = {
  batch_id: string
  order_id: string
  quantity: number
  picked: number
  short: number
}

/** Reads batches with the counts of their tasks, newest first. */
export async function loadPickBatches(
  query: Query,
  filters: Record<string, unknown>,
  { offset, limit }: { offset: number; limit: number }
): Promise<{ batches: PickBatchRow[]; count: number }> {
  const { data, metadata } = await query.graph({
    entity: "packing_pick_batch",
    fields: pickBatchFields,
    filters,
    pagination: {
      skip: offset,
      take: limit,
      order: { created_at: "DESC", id: "DESC" },
    },
  })
  const batches: Omit<PickBatchRow, keyof ReturnType<typeof count>>[] = data
  const tasks = await loadTasks(
    query,
    batches.map(({ id }) => id)
  )
  return {
    batches: batches.map((batch) => ({
      ...batch,
      ...count(tasks.filter(({ batch_id }) => batch_id === batch.id)),
    })),
    count: metadata?.count ?? batches.length,
  }
}

async function loadTasks(query: Query, ids: string[]): Promise<BatchTask[]> {
  if (!ids.length) {
    return []
  }
  const { data } = await query.graph({
    entity: "pick_task",
    fields: ["batch_id", "order_id", "quantity", "picked", "short"],
    filters: { batch_id: ids, state: { $ne: "canceled" } },
  })
  return data as BatchTask[]
}

function count(tasks: BatchTask[]) {
  const sum = (field: "quantity" | "picked" | "short") =>
    tasks.reduce((total, task) => total + task[field], 0)
  return {
    orders: new Set(tasks.map(({ order_id }) => order_id)).size,
    lines: tasks.length,
    units: sum("quantity"),
    picked: sum("picked"),
    short: sum("short"),
  }
}
