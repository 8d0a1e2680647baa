import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TodayResponse } from "../../../../types/order-desk"
import type { LineRow, LineStatement } from "./line-statement"
import { courierExceptions } from "./lines/courier-exceptions"
import { late } from "./lines/late"
import { moneyUnmatched } from "./lines/money-unmatched"
import { onHold } from "./lines/on-hold"
import { reorderNow } from "./lines/reorder-now"
import { stockAlerts } from "./lines/stock-alerts"
import { toHandOver } from "./lines/to-hand-over"
import { toPack } from "./lines/to-pack"
import { toVerify } from "./lines/to-verify"
import { toTodayLine } from "./to-today-line"

const statements: LineStatement[] = [
  toVerify,
  onHold,
  toPack,
  toHandOver,
  late,
  courierExceptions,
  moneyUnmatched,
  reorderNow,
  stockAlerts,
]

/** The action list of the morning, as things stand now. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<TodayResponse>
) {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const lines = await Promise.all(
    statements.map(async ({ key, sql }) => {
      const { rows } = await database.raw<{ rows: LineRow[] }>(sql)
      return toTodayLine(key, rows)
    })
  )
  res.json({ as_of: new Date().toISOString(), lines })
}
