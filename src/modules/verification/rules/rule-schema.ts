import { z } from "@medusajs/framework/zod"
import { findConditionProblem } from "./condition/find-condition-problem"
import type { Condition } from "../../../types/rule-language"

const word = z.string().trim().min(1, "is empty.").max(200)

const condition = z.custom<Condition>().superRefine((value, context) => {
  const problem = findConditionProblem(value)
  if (problem) {
    context.addIssue({ code: "custom", ...problem })
  }
})

const worded = <Name extends string>(name: Name) =>
  z.strictObject({ action: z.literal(name), value: word })

const action = z.discriminatedUnion(
  "action",
  [
    z.strictObject({
      action: z.literal("hold"),
      type: z.enum(["RULE", "FRAUD_REVIEW"]).default("RULE"),
      note: word.optional(),
      keeps_stock: z.boolean().optional(),
    }),
    worded("tag"),
    worded("assign"),
    worded("prefer_location"),
    worded("notify"),
    z.strictObject({
      action: z.literal("priority"),
      value: z.number().int().min(-1_000).max(1_000),
    }),
    z.strictObject({
      action: z.literal("ship_complete"),
      value: z.boolean().default(true),
    }),
  ],
  "is no action. Known: hold, tag, priority, assign, ship_complete, prefer_location, notify."
)

/** Shape of one rule, in a request, a table or a file. */
export const ruleSchema = z.strictObject({
  key: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9_-]{0,62}$/,
      "must be lower-case letters, digits, - and _."
    ),
  when: condition,
  then: z.array(action).min(1, "names no action."),
  enabled: z.boolean().default(true),
  version: z.number().int().min(1).default(1),
})
