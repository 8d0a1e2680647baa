import { z } from "@medusajs/framework/zod"
import { shortPickReasons } from "../../../../../types/pick-batch"

const id = z.string().trim().min(1).max(100)

/** The bench's own name, kept by its browser. */
export const station = z.string().trim().min(1).max(60)

export const OpenStation = z.strictObject({
  code: z.string().trim().min(1).max(200),
  station,
  location_id: id.nullish().transform((value) => value ?? null),
  take_over: z.boolean().default(false),
})

export const BeatStation = z.strictObject({
  order_id: id,
  location_id: id,
  station,
})

export const NextBox = z.strictObject({ station })

export const ChooseCarton = z.strictObject({
  carton_id: id.nullable(),
  station,
})

export const BenchShort = z.strictObject({
  parcel_item_id: id,
  units: z.number().int().min(1).max(100_000),
  reason: z.enum(shortPickReasons),
  note: z.string().trim().min(1).max(1000).nullable().default(null),
  client_id: id,
  station,
})

export type OpenStationType = z.infer<typeof OpenStation>
export type BeatStationType = z.infer<typeof BeatStation>
export type NextBoxType = z.infer<typeof NextBox>
export type ChooseCartonType = z.infer<typeof ChooseCarton>
export type BenchShortType = z.infer<typeof BenchShort>
