import { z } from "@medusajs/framework/zod"
import { overrideReasons } from "../../../../types/override-reasons"
import { personHoldTypes } from "../../../../types/person-hold-types"

export const PlaceHold = z
  .strictObject({
    type: z.enum(personHoldTypes).default("MANUAL"),
    reason: z.string().trim().min(3).max(200),
    note: z.string().trim().max(2000).nullish(),
    hold_until: z.iso
      .datetime({ offset: true })
      .refine(
        (time) => new Date(time) > new Date(),
        "hold_until is past: name a later time."
      )
      .nullish(),
    keeps_stock: z.boolean().default(true),
  })
  .refine(({ type, hold_until }) => type !== "SCHEDULED" || hold_until, {
    path: ["hold_until"],
    message: "hold_until is needed: a SCHEDULED hold ends at that time.",
  })

export type PlaceHoldType = z.infer<typeof PlaceHold>

export const ReleaseHold = z.strictObject({
  reason: z.string().trim().min(3).max(200),
})

export type ReleaseHoldType = z.infer<typeof ReleaseHold>

export const OverrideHold = z.strictObject({
  reason: z.enum(overrideReasons),
  text: z.string().trim().min(10).max(2000),
})

export type OverrideHoldType = z.infer<typeof OverrideHold>
