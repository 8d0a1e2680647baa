import { z } from "@medusajs/framework/zod"
import {
  pickBatchStates,
  pickModes,
  shortPickReasons,
} from "../../../../../types/pick-batch"
import { listOf } from "../../../../list-of"

const id = z.string().trim().min(1).max(100)
const name = z.string().trim().min(1).max(200).nullable().default(null)
const units = z.number().int().min(1).max(100_000)

const page = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
}

export const ListPickBatchesQuery = z.object({
  location_id: id.optional(),
  code: id.optional(),
  mode: listOf(z.enum(pickModes)),
  state: listOf(z.enum(pickBatchStates)),
  ...page,
})

export const BuildPickBatch = z.strictObject({
  location_id: id,
  mode: z.enum(pickModes),
  order_ids: z.array(id).min(1).max(500).optional(),
  picker: name,
})

export const ReleasePickBatch = z.strictObject({ picker: name })

export const ConfirmPick = z.strictObject({
  row: z.string().min(1).max(300),
  units,
  picked_before: z.number().int().min(0).max(1_000_000),
})

export const ReportShortPick = z.strictObject({
  row: z.string().min(1).max(300),
  units,
  reason: z.enum(shortPickReasons),
  note: z.string().trim().min(1).max(1000).nullable().default(null),
  client_id: id,
})

export const ListShortPicksQuery = z.object({
  order_id: id.optional(),
  location_id: id.optional(),
  reason: listOf(z.enum(shortPickReasons)),
  ...page,
})

const moment = z.iso.datetime({ offset: true })

export const ShortPickSummaryQuery = z.object({
  location_id: id.optional(),
  from: moment.optional(),
  to: moment.optional(),
})

export type ListPickBatchesQueryType = z.infer<typeof ListPickBatchesQuery>
export type BuildPickBatchType = z.infer<typeof BuildPickBatch>
export type ReleasePickBatchType = z.infer<typeof ReleasePickBatch>
export type ConfirmPickType = z.infer<typeof ConfirmPick>
export type ReportShortPickType = z.infer<typeof ReportShortPick>
export type ListShortPicksQueryType = z.infer<typeof ListShortPicksQuery>
export type ShortPickSummaryQueryType = z.infer<typeof ShortPickSummaryQuery>
