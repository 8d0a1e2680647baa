import { performance } from "node:perf_hooks"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { loadCursorPage } from "../../src/api/admin/order-cycle/reconciliation/load-cursor-page"
import { lineFields } from "../../src/api/admin/order-cycle/reconciliation/query-config"
import type { LoadRun } from "./load-run"
import { openPlatform } from "./open-platform"
import { fillAccount } from "./workbench/fill-account"

const FEW = 1_000
const MANY = 100_000
const PAGE = 50
const ROUNDS = 40

/** A page over many lines may cost so much more than over few. */
const TARGET = 2

/** First pages and pages in the middle, by turns over few and many lines. */
async function run(): Promise<Record<string, unknown>[]> {
  const { container, close } = await openPlatform("workbench")
  try {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await database.raw(fillAccount(FEW))
    await database.raw(fillAccount(MANY))
    await database.raw("vacuum analyze")
    return [
      await compare(container, "first_page", () => undefined),
      await compare(
        container,
        "middle_page",
        (lines) => `2026-09-20_orlin_${lines}x000000000`
      ),
    ]
  } finally {
    await close()
  }
}

async function compare(
  container: MedusaContainer,
  record: string,
  after: (lines: number) => string | undefined
) {
  const times: Record<number, number[]> = { [FEW]: [], [MANY]: [] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const lines of [FEW, MANY]) {
      const started = performance.now()
      await readPage(container, lines, after(lines))
      times[lines].push(performance.now() - started)
    }
  }
  const [few, many] = [median(times[FEW]), median(times[MANY])]
  return {
    record,
    lines: { few: FEW, many: MANY },
    page: PAGE,
    few_ms: round(few),
    many_ms: round(many),
    ratio: round(many / few),
    target: TARGET,
    met: many / few <= TARGET,
  }
}

async function readPage(
  container: MedusaContainer,
  lines: number,
  after: string | undefined
) {
  const currency = "idr"
  const account_id = `oracc_${lines}`
  const { rows } = await loadCursorPage(
    container,
    { list: "lines", entity: "statement_line", fields: lineFields },
    {
      filters: { account_id, currency_code: currency, state: "open" },
      currency,
      after,
      offset: 0,
      limit: PAGE,
    }
  )
  if (rows.length !== PAGE) {
    throw new Error(`A page of ${lines} lines has ${rows.length} rows.`)
  }
}

const median = (times: number[]) =>
  times.sort((a, b) => a - b)[Math.floor(times.length / 2)]

const round = (value: number) => Math.round(value * 100) / 100

const benchmark: LoadRun = { name: "workbench", run }

export default benchmark
