import { datasets } from "../../source/datasets"
import type { Model } from "../model"
import { models } from "../models"
import { orderModels } from "../order-models"

const model = (name: string, ...inputs: string[]): Model => ({
  name,
  kind: "view",
  grain: "One thing.",
  inputs,
  columns: {},
  sql: "select 1",
})

const settings = [
  "export",
  "demand",
  "dataset",
  "currency",
  "definition",
  "model",
]

const sources = [...datasets.map(({ name }) => name), ...settings].map(
  (name) => `source.${name}`
)

/** Names after FROM and JOIN that are tables, not parts of the statement. */
function tablesRead({ sql }: Model): string[] {
  const own = new Set(
    [...sql.matchAll(/(?:with|,)\s+(\w+) as \(/g)].map(([, name]) => name)
  )
  return [...sql.matchAll(/(?:from|join)\s+((?:source\.)?"?\w+"?)/g)]
    .map(([, name]) => name.replaceAll('"', ""))
    .filter(
      (name) =>
        !own.has(name) &&
        /^(source\.|stg_|dim_|fct_|meta_|forecast_|rpt_)/.test(name)
    )
}

describe("orderModels", () => {
  it("puts inputs before what they feed", () => {
    const ordered = orderModels([model("c", "b"), model("b", "a"), model("a")])
    expect(ordered.map(({ name }) => name)).toEqual(["a", "b", "c"])
  })

  it("refuses a circle and an input that nobody makes", () => {
    expect(() => orderModels([model("a", "b"), model("b", "a")])).toThrow(
      "Models in a circle: a → b → a"
    )
    expect(() => orderModels([model("a", "b")])).toThrow("reads b")
  })
})

describe("the warehouse's models", () => {
  it("can be ordered, and have names of their own", () => {
    expect(orderModels(models)).toHaveLength(models.length)
    expect(new Set(models.map(({ name }) => name)).size).toBe(models.length)
  })

  it.each(models.map((each) => [each.name, each] as const))(
    "%s declares exactly what it reads",
    (_, { inputs, sql, ...rest }) => {
      const read = new Set(tablesRead({ inputs, sql, ...rest }))
      for (const input of inputs.filter((name) => name.startsWith("source."))) {
        expect(sources).toContain(input)
      }
      for (const table of read) {
        expect(inputs).toContain(table)
      }
      if (!rest.name.startsWith("forecast_")) {
        expect([...inputs].sort()).toEqual([...read].sort())
      }
    }
  )
})
