import type { Model } from "../../models/model"
import { definitionOfModel } from "../definition-of-model"
import { planBuild } from "../plan-build"

const model = (name: string, about: Partial<Model>): Model => ({
  name,
  kind: "table",
  grain: "",
  inputs: [],
  columns: {},
  sql: `select '${name}'`,
  ...about,
})

const models = [
  model("meta_export", { inputs: ["source.export"] }),
  model("stg_order", { kind: "view", inputs: ["source.order"] }),
  model("stg_channel", { kind: "view", inputs: ["source.channel"] }),
  model("fct_line", { inputs: ["stg_order"], by_order: {} }),
  model("fct_hold", {
    inputs: ["stg_channel", "meta_export"],
    by_order: { ages: "select 1" },
  }),
  model("fct_order", {
    inputs: ["fct_line", "fct_hold", "meta_export"],
    by_order: {},
  }),
  model("fct_week", { inputs: ["fct_order"] }),
]

const standing = new Map(
  models.map((one) => [one.name, definitionOfModel(one)])
)

const plan = (
  changed: [string, boolean][],
  { built = standing, areOrdersFew = true } = {}
) =>
  Object.fromEntries(
    planBuild(models, { built, changed: new Map(changed), areOrdersFew })
  )

describe("planBuild", () => {
  it("leaves what nothing touched, and looks at what ages", () => {
    expect(plan([["export", true]])).toEqual({
      meta_export: "whole",
      stg_order: "none",
      stg_channel: "none",
      fct_line: "none",
      fct_hold: "orders",
      fct_order: "orders",
      fct_week: "whole",
    })
  })

  it("makes changed orders anew in what tells of orders, the rest whole", () => {
    expect(plan([["order", false]])).toMatchObject({
      meta_export: "none",
      fct_line: "orders",
      fct_order: "orders",
      fct_week: "whole",
    })
  })

  it("makes all anew behind a table that leads to no order", () => {
    expect(plan([["channel", true]])).toMatchObject({
      fct_line: "none",
      fct_hold: "whole",
      fct_order: "whole",
    })
  })

  it("makes all anew when many orders changed", () => {
    expect(plan([["order", false]], { areOrdersFew: false })).toMatchObject({
      fct_line: "whole",
      fct_hold: "whole",
      fct_order: "whole",
    })
  })

  it("makes anew what is described otherwise, for its comments", () => {
    const [meta] = models
    const other = definitionOfModel({ ...meta, grain: "Another." })
    const built = new Map(standing).set("meta_export", other)
    expect(plan([], { built })).toMatchObject({ meta_export: "whole" })
  })

  it("makes anew what is defined otherwise, and what is behind it", () => {
    const built = new Map(standing).set("fct_line", "select 'old'")
    expect(plan([], { built })).toMatchObject({
      stg_order: "none",
      fct_line: "whole",
      fct_hold: "orders",
      fct_order: "whole",
      fct_week: "whole",
    })
  })
})
