import { MedusaError } from "@medusajs/framework/utils"
import { readReport } from "../../../../analytics/index"
import type { Report } from "../../../types/report"

export type ReportQuestion = {
  name: string
  from?: string
  to?: string
  currency?: string
  sku?: string
}

const refusals: Record<string, string> = {
  UnknownReport: MedusaError.Types.NOT_FOUND,
  NoWarehouse: MedusaError.Types.NOT_FOUND,
  OutdatedWarehouse: MedusaError.Types.CONFLICT,
  BadReportParameter: MedusaError.Types.INVALID_DATA,
}

/**
 * Answers a report from the published warehouse.
 *
 * @throws MedusaError NOT_FOUND when there is no such report or nothing was
 *   published yet, CONFLICT when another version of the plugin published it,
 *   INVALID_DATA when a parameter cannot be read.
 */
export async function readReportOrRefuse(
  directory: string,
  question: ReportQuestion
): Promise<Report> {
  try {
    return await readReport({ directory, ...question })
  } catch (error) {
    const { name, message } = error as Error
    throw refusals[name] ? new MedusaError(refusals[name], message) : error
  }
}
