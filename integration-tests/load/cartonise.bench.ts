import { existsSync } from "node:fs"
import { cartonise } from "../../src/modules/packing/cartonise/cartonise"
import type { Carton } from "../../src/modules/packing/cartonise/input/carton"
import type { PackItem } from "../../src/modules/packing/cartonise/input/pack-item"
import type { PackPlan } from "../../src/modules/packing/cartonise/plan/pack-plan"
import { checkPlan } from "../../src/modules/packing/check-plan/check-plan"
import { type PackingLibrary, packByLibrary } from "./cartonise/pack-by-library"
import { packingFiles, packingFolder } from "./cartonise/packing-files"
import { measureCpu } from "./cartonise/measure-cpu"
import type { LoadRun } from "./load-run"

/** CPU per real order, and against binpackingjs in the same run. */
const TARGET = { mean_ms: 5, p95_ms: 25, ratio: 2 }

/** Most boxes for all real orders, by rotation and support. */
const BOXES = { any: { 0: 4557, 75: 4557 }, flat: { 0: 5832, 75: 5880 } }

/** Least percent of the container's room on average. */
const FILL = { 0: 84, 75: 79 }

/** Milliseconds after which an order gets no second try. */
const BUDGET_MS = 2000

const LARGE_ORDER = 500

const CONTAINER_MM3 = 587 * 233 * 220

/** Real orders and published container problems; every plan is proved. */
const benchmark: LoadRun = {
  name: "cartonise",
  without_server: true,
  async run() {
    if (!existsSync(packingFolder)) {
      return [{ skipped: `${packingFolder} is not there` }]
    }
    return [
      measureOrders("any", 75),
      await compareToLibrary(),
      measureLargeOrder(),
      measureOrders("flat", 0),
      measureOrders("flat", 75),
      ...[1, 2, 3, 4, 5].flatMap((set) => [
        measureContainers(set, 0),
        measureContainers(set, 75),
      ]),
    ]
  },
}

export default benchmark

const ordersOf = (rotation: "any" | "flat") =>
  packingFiles("orders/items.csv.gz", "orders/cartons.csv", rotation)

function measureOrders(rotation: "any" | "flat", support: 0 | 75) {
  const { orders, cartons } = ordersOf(rotation)
  const { plans, cpu } = planAll(orders, cartons, support)
  const boxes = plans.reduce((sum, plan) => sum + plan.boxes.length, 0)
  return {
    what: `real orders, ${rotation}, support ${support}`,
    orders: orders.length,
    boxes,
    most_boxes: BOXES[rotation][support],
    left_out: plans.filter(({ unpacked }) => unpacked.length).length,
    checker_errors: countProblems(orders, cartons, plans, support),
    ...cpu,
    target: TARGET,
    met:
      boxes <= BOXES[rotation][support] &&
      cpu.cpu_ms_mean <= TARGET.mean_ms &&
      cpu.cpu_ms_p95 <= TARGET.p95_ms,
  }
}

/** Both without a support rule, which the library does not know. */
async function compareToLibrary() {
  // Under `require` the package is empty.
  const library: PackingLibrary = await import("binpackingjs/3d")
  const { orders, cartons } = ordersOf("any")
  const counts = new Map<PackItem[], number | null>()
  const theirs = measureCpu(orders, (items) => {
    counts.set(items, packByLibrary(library, items, cartons))
  })
  const { plans, cpu } = planAll(orders, cartons, 0)
  const ratio = cpu.cpu_ms_mean / theirs.cpu_ms_mean
  return {
    what: "real orders, any, support 0, against binpackingjs 4.1.0",
    boxes: plans.reduce((sum, plan) => sum + plan.boxes.length, 0),
    boxes_library: orders.reduce(
      (sum, items) => sum + (counts.get(items) ?? NaN),
      0
    ),
    ...cpu,
    cpu_ms_mean_library: theirs.cpu_ms_mean,
    ratio: Number(ratio.toFixed(2)),
    target: TARGET.ratio,
    met: ratio <= TARGET.ratio,
  }
}

/** Many real orders as one of so many units, under the time of a request. */
function measureLargeOrder() {
  const { orders, cartons } = ordersOf("any")
  const items: PackItem[] = []
  let units = 0
  for (const item of orders.flat()) {
    if (units + item.quantity <= LARGE_ORDER) {
      items.push({ ...item, row: items.length + 2 })
      units += item.quantity
    }
    if (units === LARGE_ORDER) {
      break
    }
  }
  const started = performance.now()
  const { plans } = planAll([items], cartons, 75)
  // It is planned twice: once to warm up.
  const ms = (performance.now() - started) / 2
  const [{ boxes, unpacked, time_limited }] = plans
  return {
    what: "one order, support 75",
    units,
    kinds: items.length,
    boxes: boxes.length,
    left_out: unpacked.length,
    time_limited,
    checker_errors: countProblems([items], cartons, plans, 75),
    ms: Math.round(ms),
    target_ms: BUDGET_MS,
    met: ms <= BUDGET_MS * 1.1 && unpacked.length === 0,
  }
}

function measureContainers(set: number, support: 0 | 75) {
  const { orders, cartons } = packingFiles(
    `containers/br${set}.items.csv.gz`,
    "containers/container.csv",
    "any"
  )
  const { plans, cpu } = planAll(orders, cartons, support)
  const fills = plans.map(({ boxes: [{ units }] }) =>
    units.reduce((sum, { dx, dy, dz }) => sum + dx * dy * dz, 0)
  )
  const fill =
    fills.reduce((sum, volume) => sum + (100 * volume) / CONTAINER_MM3, 0) /
    fills.length
  return {
    what: `BR${set}, support ${support}`,
    percent: Number(fill.toFixed(2)),
    checker_errors: countProblems(orders, cartons, plans, support),
    ...cpu,
    target: FILL[support],
    met: fill >= FILL[support],
  }
}

function planAll(orders: PackItem[][], cartons: Carton[], support: number) {
  const plans: PackPlan[] = []
  const plan = (items: PackItem[]) =>
    cartonise(items, cartons, {
      support,
      service: null,
      objective: "fewest",
      budget_ms: BUDGET_MS,
      now: () => performance.now(),
    })
  const cpu = measureCpu(orders, (items) => plans.push(plan(items)))
  return { plans: plans.slice(-orders.length), cpu }
}

const countProblems = (
  orders: PackItem[][],
  cartons: Carton[],
  plans: PackPlan[],
  support: number
) =>
  orders.reduce(
    (sum, items, at) =>
      sum + checkPlan(items, cartons, plans[at], support).length,
    0
  )
