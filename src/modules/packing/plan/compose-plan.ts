import type {
  PackingPlanRow,
  PlannedBoxRow,
  UnpackedRow,
} from "../../../types/packing-plan"
import type { Carton } from "../cartonise/input/carton"
import type { PackItem } from "../cartonise/input/pack-item"
import type { PackOptions } from "../cartonise/input/pack-options"
import type { PackPlan, PlannedBox } from "../cartonise/plan/pack-plan"
import { cartonise } from "../cartonise/cartonise"
import { checkPlan } from "../check-plan/check-plan"
import { hashPlanInput } from "./hash-plan-input"

/** A row of goods and the pick task that it is of. */
export type RowToPack = {
  item: PackItem
  task: { id: string; sku: string | null; title: string }
}

export type PlanInput = {
  rows: RowToPack[]
  cartons: Carton[]
  /** What each carton is called, by id. */
  codes: Record<string, string>
  options: PackOptions
}

export type ComposedPlan = Omit<
  PackingPlanRow,
  "id" | "order_id" | "location_id" | "revision" | "created_at" | "state"
> & {
  state: "proposed" | "needs_measuring" | "refused"
  input_hash: string
  plan_hash: string
}

/**
 * Plans the boxes of an order's goods at one location and has the checker
 * prove the plan, which it then is: proposed, or refused with what is wrong.
 */
export function composePlan({
  rows,
  cartons,
  codes,
  options,
}: PlanInput): ComposedPlan {
  const items = rows.map(({ item }) => item)
  const plan = cartonise(items, cartons, options)
  const problems = checkPlan(items, cartons, plan, options.support)
  const tasks: Tasks = new Map(rows.map(({ item, task }) => [item.row, task]))
  const isCharged = options.service !== null
  return {
    state: toState(plan, problems.length > 0),
    input_hash: hashPlanInput(items, cartons, options),
    plan_hash: plan.plan_hash,
    objective: options.objective,
    boxes: plan.boxes.map((box) => toBoxRow(box, tasks, cartons, codes)),
    unpacked: plan.unpacked.map((line) => toUnpackedRow(line, tasks)),
    problems: problems.map(({ message }) => message),
    currency_code: options.service?.currency_code ?? null,
    cost_minor: isCharged ? sumCosts(plan.boxes) : null,
    fewest_boxes: plan.fewest?.boxes ?? null,
    fewest_cost_minor: plan.fewest?.cost_minor.toString() ?? null,
    is_time_limited: plan.time_limited,
  }
}

function toState(plan: PackPlan, isWrong: boolean): ComposedPlan["state"] {
  if (isWrong) {
    return "refused"
  }
  return plan.unpacked.some(({ reason }) => reason === "missing_dimensions")
    ? "needs_measuring"
    : "proposed"
}

type Tasks = Map<number, RowToPack["task"]>

function taskOf(tasks: Tasks, row: number) {
  const task = tasks.get(row)
  if (!task) {
    throw new Error(`The plan names row ${row}, which was not planned.`)
  }
  return task
}

function toBoxRow(
  box: PlannedBox,
  tasks: Tasks,
  cartons: Carton[],
  codes: Record<string, string>
): PlannedBoxRow {
  const carton = cartons.find(({ carton_id }) => carton_id === box.carton_id)
  if (!carton) {
    throw new Error(`The plan names carton ${box.carton_id}: none is offered.`)
  }
  return {
    carton_id: box.carton_id,
    carton_code: codes[box.carton_id],
    kind: carton.kind,
    inner_length_mm: carton.inner_length_mm,
    inner_width_mm: carton.inner_width_mm,
    inner_height_mm: carton.inner_height_mm,
    items_g: box.items_g,
    gross_g: box.gross_g,
    volumetric_g: box.volumetric_g,
    chargeable_g: box.chargeable_g,
    cost_minor: box.cost_minor?.toString() ?? null,
    ...(box.consignment && { consignment: box.consignment }),
    units: box.units.map(({ row, x, y, z, dx, dy, dz }) => {
      const { id, sku, title } = taskOf(tasks, row)
      return { pick_task_id: id, sku, title, x, y, z, dx, dy, dz }
    }),
  }
}

function toUnpackedRow(
  { row, quantity, reason, detail }: PackPlan["unpacked"][number],
  tasks: Tasks
): UnpackedRow {
  const { id, sku, title } = taskOf(tasks, row)
  return { pick_task_id: id, sku, title, quantity, reason, detail }
}

const sumCosts = (boxes: PlannedBox[]) =>
  boxes.reduce((sum, { cost_minor }) => sum + (cost_minor ?? 0n), 0n).toString()
