import type { Carton } from "../cartonise/input/carton"
import type { PackItem } from "../cartonise/input/pack-item"
import type { PackPlan, PlannedUnit } from "../cartonise/plan/pack-plan"
import { checkPlan } from "../check-plan/check-plan"
import { cartonOf } from "./fixtures/carton-of"
import { packItemOf } from "./fixtures/pack-item-of"
import { planChecked } from "./fixtures/plan-checked"

const book = packItemOf("book", 4, "200×150×50", 800, { vertical: "h" })
const glass = packItemOf("glass", 1, "200×150×100", 300, { vertical: "h" })
const carton = cartonOf("B", "200×150×300", { tare_g: 100 })

/** Four books one upon another and the glass on top. */
const sound = planChecked(
  [book, { ...glass, nothing_on_top: true }],
  [carton],
  { support: 100 }
)

type Change = {
  plan?: (plan: PackPlan) => void
  unit?: Partial<PlannedUnit>
  item?: Partial<PackItem>
  carton?: Partial<Carton>
}

/** What the checker says once the plan, its last unit or a rule is changed. */
function rulesBroken({ plan, unit, item = {}, carton: other = {} }: Change) {
  const changed = structuredClone(sound)
  Object.assign(changed.boxes[0].units[4], unit)
  plan?.(changed)
  const items = [
    { ...book, ...item },
    { ...glass, ...item },
  ]
  const problems = checkPlan(items, [{ ...carton, ...other }], changed, 75)
  return [...new Set(problems.map(({ rule }) => rule))]
}

describe("checkPlan", () => {
  it("finds nothing in a sound plan", () => {
    expect(sound.boxes[0].units[4]).toMatchObject({ item_id: "glass", z: 200 })
    expect(rulesBroken({})).toEqual([])
  })

  const cases: [string, Change, string[]][] = [
    ["a unit outside", { unit: { z: 201 } }, ["bounds", "support"]],
    ["a unit inside another", { unit: { z: 150 } }, ["overlap"]],
    ["a part of a millimetre", { unit: { x: 0.5 } }, ["bounds"]],
    ["a unit laid on its side", { item: { vertical: "l" } }, ["orientation"]],
    ["a unit of another size", { unit: { dz: 99 } }, ["orientation"]],
    [
      "a unit in the air",
      { unit: { z: 200, x: 0 }, plan: drop(3) },
      ["counts", "support", "weight"],
    ],
    ["too much weight", { carton: { max_gross_g: 3599 } }, ["weight"]],
    ["another tare than was planned", { carton: { tare_g: 1 } }, ["weight"]],
    ["too much volume", { carton: { fill_percent: 99 } }, ["weight"]],
    ["padding that is used", { carton: { pad_mm: 1 } }, ["bounds", "weight"]],
    ["a mailer that cannot close", { carton: { kind: "mailer" } }, ["bounds"]],
    ["a load above the limit", { item: { max_load_g: 2699 } }, ["load"]],
    ["something on top", { item: { nothing_on_top: true } }, ["load"]],
    ["goods above the bottom", { item: { bottom_only: true } }, ["support"]],
    ["more of an item than may be", { item: { max_per_box: 3 } }, ["together"]],
    ["company in an own box", { item: { own_box: true } }, ["together"]],
    [
      "tags that must be apart",
      { item: { tags: ["x"], apart: ["x"] } },
      ["together"],
    ],
    ["a carton out of stock", { carton: { stock: 0 } }, ["carton"]],
    [
      "more than the order may have",
      { carton: { max_per_order: 0 } },
      ["carton"],
    ],
    ["a carton nobody knows", { carton: { carton_id: "?" } }, ["carton"]],
    [
      "a unit twice",
      { unit: { row: book.row, item_id: "book", unit: 1 } },
      ["counts", "orientation", "weight"],
    ],
    ["a unit too many", { unit: { unit: 2 } }, ["counts"]],
    ["a row nobody ordered", { unit: { row: 999 } }, ["counts", "weight"]],
    [
      "a wrong status",
      { plan: (plan) => (plan.status = "partial") },
      ["counts"],
    ],
    [
      "a split group",
      {
        item: { group: "set" },
        plan: (plan) => {
          plan.status = "partial"
          plan.boxes[0].units.pop()
          plan.boxes[0].items_g = 3200
          plan.boxes[0].gross_g = 3300
          plan.unpacked = [
            {
              row: glass.row,
              item_id: "glass",
              quantity: 1,
              reason: "order_limit",
              detail: "",
            },
          ]
        },
      },
      ["together"],
    ],
    [
      "an empty box",
      {
        plan: (plan) =>
          plan.boxes.push({
            ...plan.boxes[0],
            units: [],
            items_g: 0,
            gross_g: 100,
          }),
      },
      ["carton"],
    ],
  ]

  it.each(cases)("finds %s", (_, change, rules) => {
    expect(rulesBroken(change).sort()).toEqual(rules)
  })
})

function drop(at: number) {
  return (plan: PackPlan) => {
    plan.boxes[0].units.splice(at, 1)
  }
}
