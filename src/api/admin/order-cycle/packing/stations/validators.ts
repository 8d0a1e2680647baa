import { z } from "@medusajs/framework/zod"

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

export type OpenStationType = z.infer<typeof OpenStation>
export type BeatStationType = z.infer<typeof BeatStation>
export type NextBoxType = z.infer<typeof NextBox>
export type ChooseCartonType = z.infer<typeof ChooseCarton>
