import { z } from "@medusajs/framework/zod"

export type OptionRow = {
  /**
   * Dotted path below the section, `money.required.card`; [] is each entry of
   * a list, * each entry of an object with keys of the shop's own.
   */
  path: string
  type: string
  default: unknown
  isRequired: boolean
  description: string | undefined
}

type Schema = {
  type?: string
  description?: string
  default?: unknown
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: Schema | boolean
  minimum?: number
  maximum?: number
}

/**
 * Every option of a section, parents before children.
 *
 * @param schema the section's zod schema.
 */
export function listOptions(schema: z.ZodType): OptionRow[] {
  return listFields(z.toJSONSchema(schema, { io: "input" }) as Schema, "")
}

function listFields(parent: Schema, prefix: string): OptionRow[] {
  return Object.entries(parent.properties ?? {}).flatMap(([name, schema]) => {
    const path = `${prefix}${name}`
    const row: OptionRow = {
      path,
      type: typeOf(schema),
      default: schema.default,
      isRequired: parent.required?.includes(name) ?? false,
      description: schema.description,
    }
    return [row, ...listChildren(schema, path)]
  })
}

function listChildren(schema: Schema, path: string): OptionRow[] {
  const inner = schema.anyOf?.find(({ type }) => type !== "null") ?? schema
  if (inner.items) {
    return listChildren(inner.items, `${path}[]`)
  }
  return typeof inner.additionalProperties === "object"
    ? listChildren(inner.additionalProperties, `${path}.*`)
    : listFields(inner, `${path}.`)
}

function typeOf(schema: Schema): string {
  if (schema.anyOf) {
    return schema.anyOf.map(typeOf).join(" or ")
  }
  if (schema.enum) {
    return schema.enum.map((value) => JSON.stringify(value)).join(", ")
  }
  if (schema.const !== undefined) {
    return JSON.stringify(schema.const)
  }
  if (schema.items) {
    return `list of ${typeOf(schema.items)}`
  }
  if (typeof schema.additionalProperties === "object") {
    return `object of ${typeOf(schema.additionalProperties)}`
  }
  return `${schema.type ?? "any"}${rangeOf(schema)}`
}

/** zod bounds every integer by what JavaScript can count; that says nothing. */
function rangeOf({ minimum, maximum }: Schema): string {
  const isBound = (value: number | undefined) =>
    value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER
  if (!isBound(minimum) && !isBound(maximum)) {
    return ""
  }
  const from = isBound(minimum) ? minimum : "…"
  const to = isBound(maximum) ? maximum : "…"
  return ` ${from} to ${to}`
}
