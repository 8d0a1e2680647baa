import { type BatchCandidate, fillBatch } from "../pick/fill-batch"
import type { PickableTask } from "../pick/pickable-task"
import type { ShelfPlace } from "../pick/shelf-place"
import { sortByPlace } from "../pick/sort-by-place"
import { sumPickRows } from "../pick/sum-pick-rows"

const shelf = (place: string, sequence: number | null = null) => ({
  shelf: { place, sequence },
})

const namesOf = (rows: { shelf: ShelfPlace | null }[]) =>
  rows.map((row) => row.shelf?.place ?? null)

describe("order of the walk", () => {
  it("reads numbers in names and puts goods without a place last", () => {
    const rows = [
      { shelf: null },
      ...["B-1", "A-10", "A-2", "a-1", "A-2-10", "A-2-9"].map((name) =>
        shelf(name)
      ),
    ]
    expect(namesOf(sortByPlace(rows, "natural"))).toEqual([
      "a-1",
      "A-2",
      "A-2-9",
      "A-2-10",
      "A-10",
      "B-1",
      null,
    ])
  })

  it("walks numbered places first, by their number", () => {
    const rows = [shelf("A-1"), shelf("Z-9", 2), shelf("Y-1", 10)]
    expect(namesOf(sortByPlace(rows, "natural"))).toEqual(["Z-9", "Y-1", "A-1"])
  })

  it("turns in every second aisle that it enters", () => {
    const rows = [
      ...["A-1", "A-2", "C-1", "C-2", "C-10", "D-1", "D-2"].map((name) =>
        shelf(name)
      ),
      { shelf: null },
      shelf("Q-1", 1),
    ]
    expect(namesOf(sortByPlace(rows, "serpentine"))).toEqual([
      "Q-1",
      "A-1",
      "A-2",
      "C-10",
      "C-2",
      "C-1",
      "D-1",
      "D-2",
      null,
    ])
  })
})

/** 40 orders of 3 lines each over 35 items, `i % 4 + 1` units a line. */
const tasks: PickableTask[] = Array.from({ length: 120 }, (_, index) => ({
  id: `task-${index}`,
  order_id: `order-${Math.floor(index / 3)}`,
  inventory_item_id: `item-${index % 35}`,
  variant_id: null,
  sku: `SKU-${index % 35}`,
  title: `Item ${index % 35}`,
  tote: String(Math.floor(index / 3) + 1),
  quantity: (index % 4) + 1,
  picked: 0,
  short: 0,
}))

/** Item 34 lies first, and item 0 has no place. */
const places = new Map(
  Array.from({ length: 34 }, (_, index) => [
    `item-${index + 1}`,
    [{ place: `A-${34 - index}`, sequence: null }],
  ])
)

const units = (rows: { quantity: number }[]) =>
  rows.reduce((sum, { quantity }) => sum + quantity, 0)

describe("rows of a batch", () => {
  it("sums 120 lines of 40 orders to 35 rows in place order", () => {
    const rows = sumPickRows({ mode: "batch", walk: "natural", tasks, places })
    expect(rows.map(({ place }) => place)).toEqual([
      ...Array.from({ length: 34 }, (_, index) => `A-${index + 1}`),
      null,
    ])
    expect(rows[34].sku).toBe("SKU-0")
    expect(units(rows)).toBe(units(tasks))
    for (const row of rows) {
      const own = tasks.filter(({ sku }) => sku === row.sku)
      expect(row.quantity).toBe(units(own))
      expect(row.task_ids).toEqual(own.map(({ id }) => id))
    }
  })

  it("keeps a row per tote in a cluster", () => {
    const rows = sumPickRows({
      mode: "cluster",
      walk: "natural",
      tasks,
      places,
    })
    expect(rows).toHaveLength(120)
    expect(rows[0]).toMatchObject({ place: "A-1", sku: "SKU-34", tote: "12" })
    expect(units(rows)).toBe(units(tasks))
  })

  it("tells goods apart whose stock nobody manages", () => {
    const gift = { ...tasks[0], inventory_item_id: "", variant_id: "v1" }
    const rows = sumPickRows({
      mode: "batch",
      walk: "natural",
      tasks: [
        gift,
        { ...gift, id: "b" },
        { ...gift, id: "c", variant_id: "v2" },
      ],
      places,
    })
    expect(rows.map(({ key, quantity }) => [key, quantity])).toEqual([
      ["v1", 2],
      ["v2", 1],
    ])
  })

  it("names the item's other places", () => {
    const [row] = sumPickRows({
      mode: "single",
      walk: "natural",
      tasks: [tasks[1]],
      places: new Map([
        [
          "item-1",
          [
            { place: "A-1", sequence: null },
            { place: "B-7", sequence: null },
          ],
        ],
      ]),
    })
    expect(row).toMatchObject({ place: "A-1", other_places: ["B-7"] })
  })
})

const limits = { orders: 40, lines: 120, weight_g: 200_000, totes: 12 }

const candidate = (
  order_id: string,
  more: Partial<BatchCandidate> = {}
): BatchCandidate => ({
  order_id,
  ship_by: null,
  waits_since: "2026-11-20T01:00:00.000Z",
  units: 3,
  lines: 3,
  weight_g: 1000,
  ...more,
})

describe("filling a batch", () => {
  it("takes who must leave first, then who waits longest", () => {
    const chosen = fillBatch(
      [
        candidate("young", { waits_since: "2026-11-21T01:00:00.000Z" }),
        candidate("old"),
        candidate("tomorrow", { ship_by: "2026-11-23T10:00:00.000Z" }),
        candidate("today", { ship_by: "2026-11-22T10:00:00.000Z" }),
      ],
      "batch",
      limits
    )
    expect(chosen).toEqual(["today", "tomorrow", "old", "young"])
  })

  it("keeps each limit", () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      candidate(`o${String(index).padStart(2, "0")}`)
    )
    const count = (mode: Parameters<typeof fillBatch>[1], more = {}) =>
      fillBatch(many, mode, { ...limits, ...more }).length
    expect(count("batch")).toBe(40)
    expect(count("batch", { lines: 119 })).toBe(39)
    expect(count("batch", { weight_g: 9999 })).toBe(9)
    expect(count("cluster")).toBe(12)
    expect(count("single")).toBe(1)
    expect(count("singles")).toBe(0)
  })

  it("passes over what does not fit, but takes what is too large alone", () => {
    const heavy = candidate("heavy", { weight_g: 300_000 })
    const small = candidate("small", { ship_by: "2026-11-22T10:00:00.000Z" })
    expect(fillBatch([heavy, small], "batch", limits)).toEqual(["small"])
    expect(fillBatch([heavy], "batch", limits)).toEqual(["heavy"])
    expect(
      fillBatch([{ ...heavy, ship_by: "2026-01-01" }, small], "batch", limits)
    ).toEqual(["heavy"])
  })

  it("sums only orders of one unit as singles", () => {
    expect(
      fillBatch(
        [candidate("a"), candidate("b", { units: 1 })],
        "singles",
        limits
      )
    ).toEqual(["b"])
  })
})
