import { MedusaError } from "@medusajs/framework/utils"
import {
  encodeReport,
  readReport,
  type ReportEncoding,
} from "../../../../analytics/index"
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
export const readReportOrRefuse = (
  directory: string,
  question: ReportQuestion
): Promise<Report> => orRefuse(() => readReport({ directory, ...question }))

/** The same as bytes. */
export const encodeReportOrRefuse = (
  directory: string,
  question: ReportQuestion,
  encoding: ReportEncoding
): Promise<Uint8Array> =>
  orRefuse(() => encodeReport({ directory, ...question }, encoding))

async function orRefuse<Answer>(
  answer: () => Promise<Answer>
): Promise<Answer> {
  try {
    return await answer()
  } catch (error) {
    const { name, message } = error as Error
    throw refusals[name] ? new MedusaError(refusals[name], message) : error
  }
}
