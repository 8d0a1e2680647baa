import { BadReportParameter } from "./bad-report-parameter"
import type { ReadReportOptions } from "./read-report-options"
import { wrongDay } from "./wrong-day"

/** Parameters as the statements take them; null where none was given. */
export type ReportParameters = {
  from: string | null
  to: string | null
  currency: string | null
  sku: string | null
}

/** @throws BadReportParameter with what is wrong and how to write it. */
export function checkParameters({
  from,
  to,
  currency,
  sku,
}: ReadReportOptions): ReportParameters {
  const wrong = wrongDay("from", from) ?? wrongDay("to", to)
  if (wrong) {
    throw new BadReportParameter(wrong)
  }
  if (from && to && from > to) {
    throw new BadReportParameter(`The period ${from} to ${to} runs backwards.`)
  }
  if (currency !== undefined && !/^[a-z]{3}$/i.test(currency)) {
    throw new BadReportParameter(
      `"${currency}" is no currency. Give its three ISO 4217 letters.`
    )
  }
  return {
    from: from ?? null,
    to: to ?? null,
    currency: currency?.toLowerCase() ?? null,
    sku: sku ?? null,
  }
}
