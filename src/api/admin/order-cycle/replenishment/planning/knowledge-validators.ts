import { z } from "@medusajs/framework/zod"
import { overrideKinds } from "../../../../../modules/replenishment/overrides/override-kinds"
import { overrideReasons } from "../../../../../modules/replenishment/overrides/override-reasons"
import { listOf } from "../../../../list-of"
import { day, id, note, page, units } from "./fields"

export const ListOverridesQuery = z.object({
  inventory_item_id: listOf(id),
  state: listOf(z.enum(["active", "ended"])),
  ...page,
})

export type ListOverridesQueryType = z.infer<typeof ListOverridesQuery>

const MOST_FACTOR = 100

export const CreateOverride = z
  .strictObject({
    inventory_item_id: id,
    location_id: id.nullish(),
    from_on: day,
    to_on: day,
    kind: z.enum(overrideKinds),
    value: z
      .string()
      .trim()
      .regex(/^-?\d{1,9}(\.\d{1,4})?$/, "write a decimal, as 1.5"),
    reason: z.enum(overrideReasons),
    note,
  })
  .refine(({ kind, value }) => kind === "add" || Number(value) >= 0, {
    path: ["value"],
    message: "only what is added may be less than 0",
  })
  .refine(
    ({ kind, value }) => kind !== "multiply" || Number(value) <= MOST_FACTOR,
    { path: ["value"], message: `a factor is at most ${MOST_FACTOR}` }
  )

export type CreateOverrideType = z.infer<typeof CreateOverride>

export const ListProjectDemandQuery = z.object({
  inventory_item_id: listOf(id),
  location_id: listOf(id),
  state: listOf(z.enum(["open", "done", "canceled"])),
  ...page,
})

export type ListProjectDemandQueryType = z.infer<typeof ListProjectDemandQuery>

export const CreateProjectDemand = z.strictObject({
  inventory_item_id: id,
  location_id: id,
  quantity: units.min(1),
  due_on: day,
  order_id: id.nullish(),
  note,
})

export type CreateProjectDemandType = z.infer<typeof CreateProjectDemand>

export const ChangeProjectDemand = z.strictObject({
  state: z.enum(["open", "done", "canceled"]),
})

export type ChangeProjectDemandType = z.infer<typeof ChangeProjectDemand>
