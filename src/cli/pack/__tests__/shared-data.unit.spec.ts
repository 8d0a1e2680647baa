import { readFileSync } from "node:fs"
import path from "node:path"
import { gunzipSync } from "node:zlib"
import { sharedData } from "../../../../integration-tests/fixtures/shared-data"
import type { PackCommandOptions } from "../pack-command-options"
import { runPack } from "../run-pack"

const { place: folder, suite } = sharedData("packing")

type Line = {
  order_id: string
  status: string
  boxes: {
    carton_id: string
    units: { dx: number; dy: number; dz: number }[]
  }[]
  unpacked: { quantity: number; reason: string }[]
}

const read = (file: string) => readFileSync(path.join(folder, file))

/** Every plan is proved by the checker before the command prints it. */
function pack(
  items: string,
  cartons: string,
  options: Partial<PackCommandOptions>
) {
  const out: string[] = []
  const err: string[] = []
  const exit = runPack(
    {
      items,
      cartons,
      rotation: "any",
      support: 75,
      budgetMs: 60_000,
      ...options,
      json: true,
    },
    {
      read,
      now: () => performance.now(),
      cpu: () => 0,
      out: (line) => out.push(line),
      err: (line) => err.push(line),
    }
  )
  expect([exit, err]).toEqual([0, []])
  const lines = out.map((line) => JSON.parse(line))
  return {
    orders: lines.slice(0, -1) as Line[],
    summary: lines[lines.length - 1].summary,
  }
}

/** Rows of a small CSV without quotes. */
const table = (file: string) => {
  const bytes = read(file)
  const text = file.endsWith(".gz") ? gunzipSync(bytes) : bytes
  const [header, ...rows] = text.toString().trim().split("\n")
  return rows.map((row) => {
    const cells = row.split(",")
    return Object.fromEntries(
      header.split(",").map((name, at) => [name, cells[at]])
    )
  })
}

const packedUnits = ({ boxes }: Line) =>
  boxes.reduce((sum, { units }) => sum + units.length, 0)

const leftUnits = ({ unpacked }: Line) =>
  unpacked.reduce((sum, { quantity }) => sum + quantity, 0)

suite("packing of shared data", () => {
  it("packs the small cases of public bug reports exactly", () => {
    const { orders } = pack("micro/items.csv", "micro/cartons.csv", {
      support: 0,
    })
    const expected = table("micro/expected.csv")
    expect(orders.map((order) => [order.order_id, packedUnits(order)])).toEqual(
      expected.map(({ order_id, units_packed }) => [
        order_id,
        Number(units_packed),
      ])
    )
    expect(
      orders.map((order) => packedUnits(order) + leftUnits(order))
    ).toEqual(expected.map(({ units_in }) => Number(units_in)))
  })

  it("chooses the one right carton of a catalogue", () => {
    const { orders } = pack(
      "retail-cartons/items.csv",
      "retail-cartons/cartons.csv",
      {}
    )
    for (const row of table("retail-cartons/expected.csv")) {
      const order = orders.find(({ order_id }) => order_id === row.order_id)
      expect(order && packedUnits(order)).toBe(Number(row.units_packed))
      expect(order && leftUnits(order)).toBe(Number(row.units_unpacked))
      if (row.carton_id) {
        expect(order?.boxes.map(({ carton_id }) => carton_id)).toEqual([
          row.carton_id,
        ])
      }
    }
    expect(orders[3].unpacked[0].reason).toBe("too_large_for_every_carton")
  })

  it.each([
    ["any", 75, 4548],
    ["flat", 0, 5817],
    ["flat", 75, 5865],
  ] as const)(
    "packs 4,288 real orders, turned %s, %i %% supported, in %i boxes",
    (rotation, support, boxes) => {
      const { summary } = pack("orders/items.csv.gz", "orders/cartons.csv", {
        rotation,
        support,
      })
      expect(summary).toMatchObject({
        orders: 4288,
        packed: 4288,
        units: 47_013,
        unpacked_units: 0,
      })
      expect(summary.boxes).toBeLessThanOrEqual(boxes)
    }
  )

  it.each([
    [0, [85.5, 86, 86, 85.5, 85.5]],
    [75, [82.5, 81.5, 81.5, 80.5, 80]],
  ])("fills containers with %i %% of each base supported", (support, means) => {
    for (const [at, least] of means.entries()) {
      const { orders } = pack(
        `containers/br${at + 1}.items.csv.gz`,
        "containers/container.csv",
        { support }
      )
      expect(orders).toHaveLength(100)
      expect(meanFill(orders)).toBeGreaterThanOrEqual(least)
    }
  })
})

/** Percent of a container's room that goods take, on average. */
const meanFill = (orders: Line[]) =>
  orders.reduce(
    (sum, { boxes: [{ units }] }) =>
      sum +
      units.reduce((volume, { dx, dy, dz }) => volume + dx * dy * dz, 0) /
        (587 * 233 * 220),
    0
  )
