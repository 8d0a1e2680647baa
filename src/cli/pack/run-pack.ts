import { cartonise } from "../../modules/packing/cartonise/cartonise"
import type { PackItem } from "../../modules/packing/cartonise/input/pack-item"
import type { ServiceRate } from "../../modules/packing/cartonise/input/service-rate"
import { checkPlan } from "../../modules/packing/check-plan/check-plan"
import { describePlan } from "./describe-plan"
import type { PackCommandOptions, PackTerminal } from "./pack-command-options"
import { describeTotals } from "./describe-totals"
import { PlanTotals } from "./plan-totals"
import { type OfferedCarton, readCartons } from "./read-cartons"
import { readItems } from "./read-items"
import { readService } from "./read-service"
import { takeStock } from "./take-stock"
import { toPlanLine } from "./to-plan-line"

/** Everything that was read, before the first order is planned. */
type PackInput = {
  orders: Map<string, PackItem[]>
  cartons: OfferedCarton[]
  service: ServiceRate | null
}

/**
 * Plans a file of orders one after another; stock is used up in their order.
 *
 * @returns the exit code: 0 answered, 1 bad input or a plan that failed its
 *   check, 2 wrong usage.
 */
export function runPack(
  options: PackCommandOptions,
  terminal: PackTerminal
): 0 | 1 | 2 {
  if (options.objective === "cheapest" && !options.service) {
    terminal.err("--objective cheapest needs --service FILE: how cost counts.")
    return 2
  }
  try {
    planOrders(readInput(options, terminal), options, terminal)
    return 0
  } catch (error) {
    terminal.err((error as Error).message)
    return 1
  }
}

function readInput(
  { items, cartons, service, rotation }: PackCommandOptions,
  { read, err }: PackTerminal
): PackInput {
  const rate = service ? readService(read(service), service) : null
  const goods = readItems(read(items), items, rotation)
  const offered = readCartons(read(cartons), cartons, rate)
  for (const [file, unknown] of [
    [items, goods.unknown],
    [cartons, offered.unknown],
  ] as const) {
    if (unknown.length) {
      err(`${file}: not known and not used: ${unknown.join(", ")}.`)
    }
  }
  return { orders: goods.orders, cartons: offered.cartons, service: rate }
}

function planOrders(
  { orders, cartons, service }: PackInput,
  options: PackCommandOptions,
  { now, cpu, out }: PackTerminal
): void {
  const { support, budgetMs, objective } = options
  const totals = new PlanTotals()
  for (const [id, items] of orders) {
    const offered = cartons.filter(
      ({ order_id }) => order_id === null || order_id === id
    )
    const before = cpu()
    const plan = cartonise(items, offered, {
      support,
      service,
      objective: objective ?? (service ? "cheapest" : "fewest"),
      budget_ms: budgetMs,
      now,
    })
    totals.add(plan, cpu() - before)
    const [problem] = checkPlan(items, offered, plan, support)
    if (problem) {
      throw new Error(
        `Order ${id}: the plan is refused by its check: ${problem.message} ` +
          "Pack it by hand and report this."
      )
    }
    takeStock(offered, plan.boxes)
    out(
      options.json
        ? JSON.stringify(toPlanLine(id, plan, service?.currency_code ?? null))
        : describePlan(id, plan)
    )
  }
  const summary = totals.summary()
  out(options.json ? JSON.stringify({ summary }) : describeTotals(summary))
}
