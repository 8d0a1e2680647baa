import type { PlannedBoxRow } from "../../../types/packing-plan"
import { labelCost } from "../cartonise/cost/label-cost"
import { shareLabels } from "../cartonise/cost/share-labels"
import type { ServiceRate } from "../cartonise/input/service-rate"
import { mergeItems } from "../parcel/merge-items"
import { toConsignmentKeys } from "../plan/to-consignment-keys"
import { cartonOf } from "./fixtures/carton-of"
import { packItemOf } from "./fixtures/pack-item-of"
import { planChecked } from "./fixtures/plan-checked"

const regular: ServiceRate = {
  currency_code: "idr",
  divisor: 6000,
  step_g: 1000,
  tolerance_g: 0,
  min_g: 1000,
  per_step_minor: 900_000n,
  per_parcel_minor: 500_000n,
}

const closed = (size: string, gross_g: number) => ({
  carton: cartonOf("C", size, { price_minor: 100_000n }),
  gross_g,
})

describe("a label for several boxes", () => {
  it("sums gross and volumetric weight and rounds once", () => {
    const boxes = [closed("100×100×100", 1400), closed("100×100×100", 1400)]
    expect(labelCost(boxes, regular)).toEqual({
      volumetric_g: 334,
      chargeable_g: 3000,
      cost_minor: 200_000n + 500_000n + 3n * 900_000n,
    })
    expect(labelCost(boxes.slice(1), regular)).toMatchObject({
      volumetric_g: 167,
      chargeable_g: 2000,
    })
  })

  it("charges the minimum and the larger weight of all together", () => {
    const light = [closed("300×200×100", 100), closed("300×200×100", 100)]
    expect(labelCost(light, regular).chargeable_g).toBe(2000)
    expect(labelCost(light, { ...regular, min_g: 5000 }).chargeable_g).toBe(
      5000
    )
  })

  it("takes at most as many as the service says", () => {
    const boxes = [1, 2, 3, 4, 5]
    expect(shareLabels(boxes, { max_colli: 2 })).toEqual([[1, 2], [3, 4], [5]])
    expect(shareLabels(boxes, {})).toEqual([[1], [2], [3], [4], [5]])
    expect(shareLabels(boxes, { max_colli: 9 })).toEqual([boxes])
  })
})

describe("a plan of boxes that share labels", () => {
  const goods = [packItemOf("cup", 3, "100×100×100", 700)]
  const cartons = [cartonOf("C", "100×100×100", { price_minor: 100_000n })]
  const plan = (max_colli?: number) =>
    planChecked(goods, cartons, {
      service: { ...regular, ...(max_colli && { max_colli }) },
    })

  it("costs what its labels cost; the first box of each has the fees", () => {
    const { boxes, fewest } = plan(2)
    expect(boxes.map(({ consignment }) => consignment)).toEqual([
      1,
      1,
      undefined,
    ])
    expect(boxes.map(({ chargeable_g }) => chargeable_g)).toEqual([
      2000,
      null,
      1000,
    ])
    expect(boxes.map(({ cost_minor }) => cost_minor)).toEqual([
      2_400_000n,
      100_000n,
      1_500_000n,
    ])
    expect(fewest).toEqual({ boxes: 3, cost_minor: 4_000_000n })
  })

  it("is as before where each box has its own label", () => {
    const { boxes, plan_hash } = plan()
    expect(boxes.map(({ cost_minor }) => cost_minor)).toEqual(
      Array(3).fill(1_500_000n)
    )
    expect(boxes.some((box) => "consignment" in box)).toBe(false)
    expect(plan(1)).toMatchObject({ plan_hash, boxes })
  })

  it("gives boxes of one label one key", () => {
    const boxes = [1, 1, undefined, 2, 2].map(
      (consignment) => ({ consignment }) as PlannedBoxRow
    )
    const keys = toConsignmentKeys(boxes)
    const of = (at: number) => keys.get(boxes[at])
    expect(of(0)).toBe(of(1))
    expect(of(2)).toBeUndefined()
    expect(of(3)).toBe(of(4))
    expect(of(3)).not.toBe(of(0))
  })
})

describe("what is in boxes together", () => {
  it("is one item per line and inventory item", () => {
    const item = (line_item_id: string, inventory_item_id: string) => ({
      line_item_id,
      inventory_item_id,
      quantity: 2,
      verified: 1,
    })
    const merged = mergeItems([
      item("line_1", "cup"),
      item("line_1", "saucer"),
      item("line_2", "cup"),
      { ...item("line_1", "cup"), quantity: 3 },
    ])
    expect(merged).toEqual([
      { ...item("line_1", "cup"), quantity: 5, verified: 2 },
      item("line_1", "saucer"),
      item("line_2", "cup"),
    ])
  })
})
