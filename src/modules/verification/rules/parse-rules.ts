import { z } from "@medusajs/framework/zod"
import { parseJsonText } from "../json/parse-json-text"
import type { Rule } from "./rule"
import { ruleSchema } from "./rule-schema"

const fileSchema = z.strictObject({
  version: z.literal(1, "only version 1 is known."),
  rules: z.array(ruleSchema),
})

type Path = readonly PropertyKey[]

/**
 * Reads a file of rules: `{ "version": 1, "rules": [...] }`.
 *
 * @throws Error with a sentence per problem that names the rule and the path
 *   in it.
 */
export function parseRules(text: string, file: string): Rule[] {
  const json = parseJsonText(text, file)
  const result = fileSchema.safeParse(json)
  if (!result.success) {
    const problems = result.error.issues.map(
      ({ path, message }) => `${placeOf(json, path)}${message}`
    )
    throw new Error(`${file}: ${problems.join(" ")}`)
  }
  const { rules } = result.data
  const twice = rules.find(
    ({ key }, at) => rules.findIndex((rule) => rule.key === key) < at
  )
  if (twice) {
    throw new Error(
      `${file}: Two rules have the key "${twice.key}". Give one another key.`
    )
  }
  return rules
}

function placeOf(json: unknown, path: Path): string {
  const [first, at, ...rest] = path
  if (first !== "rules" || typeof at !== "number") {
    return path.length ? `${path.join(".")}: ` : ""
  }
  const rule = (json as { rules: { key?: unknown }[] }).rules[at]
  const name = typeof rule?.key === "string" ? `"${rule.key}"` : `${at + 1}`
  return `Rule ${name}${rest.length ? `, ${rest.join(".")}` : ""}: `
}
