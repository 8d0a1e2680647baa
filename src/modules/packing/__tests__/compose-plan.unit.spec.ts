import type { Carton } from "../cartonise/input/carton"
import type { ServiceRate } from "../cartonise/input/service-rate"
import { composePlan } from "../plan/compose-plan"
import { type TaskGoods, toRowsToPack } from "../plan/to-rows-to-pack"

const carton: Carton = {
  carton_id: "ocart_m",
  kind: "box",
  inner_length_mm: 200,
  inner_width_mm: 100,
  inner_height_mm: 100,
  outer_length_mm: 206,
  outer_width_mm: 106,
  outer_height_mm: 106,
  tare_g: 100,
  max_gross_g: null,
  stock: null,
  max_per_order: null,
  price_minor: 0n,
  pad_mm: 0,
  fill_percent: 100,
}

const goods = (
  quantity: number,
  task: Partial<TaskGoods["task"]> = {},
  item: Partial<TaskGoods["item"]> = {}
): TaskGoods => ({
  item: {
    item_id: "iitem_cup",
    quantity,
    length_mm: 100,
    width_mm: 100,
    height_mm: 100,
    weight_g: 300,
    vertical: "lwh",
    max_per_box: null,
    group: null,
    tags: [],
    apart: [],
    nothing_on_top: false,
    max_load_g: null,
    own_box: false,
    bottom_only: false,
    ...item,
  },
  task: {
    id: "opick_1",
    sku: "CUP",
    title: "Cup",
    line_item_id: "ordli_1",
    required_quantity: 1,
    parts: 1,
    ...task,
  },
})

const compose = (
  all: TaskGoods[],
  {
    cartons = [carton],
    service = null,
  }: { cartons?: Carton[]; service?: ServiceRate | null } = {}
) =>
  composePlan({
    rows: toRowsToPack(all),
    cartons,
    codes: { ocart_m: "M" },
    options: {
      support: 75,
      service,
      objective: service ? "cheapest" : "fewest",
      budget_ms: 2000,
      now: () => 0,
    },
  })

const tasksOf = (plan: ReturnType<typeof compose>) =>
  plan.boxes.map(({ units }) =>
    units.map(({ pick_task_id }) => pick_task_id).sort()
  )

describe("composePlan", () => {
  it("names cartons by code and units by their task", () => {
    const plan = compose([goods(3)])
    expect(plan).toMatchObject({
      state: "proposed",
      problems: [],
      unpacked: [],
      cost_minor: null,
      currency_code: null,
    })
    expect(
      plan.boxes.map(({ carton_code, gross_g, units }) => [
        carton_code,
        gross_g,
        units.length,
      ])
    ).toEqual([
      ["M", 700, 2],
      ["M", 400, 1],
    ])
    expect(plan.boxes[0].units[0]).toMatchObject({
      pick_task_id: "opick_1",
      sku: "CUP",
    })
  })

  it("keeps each set in one box", () => {
    const part = (id: string, item: string) =>
      goods(2, { id, parts: 2 }, { item_id: item })
    const plan = compose([
      part("opick_a", "iitem_a"),
      part("opick_b", "iitem_b"),
    ])
    expect(tasksOf(plan)).toEqual([
      ["opick_a", "opick_b"],
      ["opick_a", "opick_b"],
    ])
  })

  it("leaves a set out whole that fits no carton", () => {
    const plan = compose([goods(3, { required_quantity: 3 })])
    expect(plan.boxes).toEqual([])
    expect(plan.unpacked).toMatchObject([
      { pick_task_id: "opick_1", quantity: 3, reason: "group_does_not_fit" },
    ])
  })

  it("says what must be measured and plans the rest", () => {
    const plan = compose([
      goods(1),
      goods(2, { id: "opick_2", sku: "JAR" }, { weight_g: null }),
    ])
    expect(plan.state).toBe("needs_measuring")
    expect(tasksOf(plan)).toEqual([["opick_1"]])
    expect(plan.unpacked).toMatchObject([
      { pick_task_id: "opick_2", quantity: 2, reason: "missing_dimensions" },
    ])
  })

  it("sums what the boxes cost, in minor units", () => {
    const service = {
      currency_code: "idr",
      divisor: 6000,
      step_g: 1000,
      tolerance_g: 0,
      min_g: 1000,
      per_step_minor: 1_100_000n,
      per_parcel_minor: 0n,
    }
    expect(compose([goods(3)], { service })).toMatchObject({
      currency_code: "idr",
      cost_minor: "2200000",
      fewest_boxes: 2,
      fewest_cost_minor: "2200000",
    })
  })

  it("is made of the same things while there are cartons enough", () => {
    const hash = (stock: number | null, quantity = 3) =>
      compose([goods(quantity)], { cartons: [{ ...carton, stock }] }).input_hash
    expect(hash(50)).toBe(hash(9))
    expect(hash(1)).not.toBe(hash(9))
    expect(hash(null)).not.toBe(hash(9))
    expect(hash(9, 2)).not.toBe(hash(9))
  })
})
