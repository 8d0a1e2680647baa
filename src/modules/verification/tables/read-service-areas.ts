import { currencyExponent } from "../../../money/currency-exponent"
import { isCurrency } from "../intake/row/is-currency"
import { readTable, type TableProblem, type TableRow } from "./read-table"

/** A row of `verification_service_area`; money in minor units. */
export type ServiceAreaRow = {
  country_code: string
  area_code: string
  courier_service: string
  is_served: boolean
  cod_max_minor: string | null
  currency_code: string | null
  lead_min: number | null
  lead_max: number | null
}

/**
 * Reads where the shop sends: CSV with the columns `country`, `area`, and
 * optionally `courier`, `served`, `cod_max`, `currency`, `lead_min`,
 * `lead_max`. `area` is a code of the area list or `*`, `courier` the name of
 * a shipping option or `*`.
 *
 * @returns the good rows, and what is wrong with the others by line.
 */
export function readServiceAreas(text: string): {
  rows: ServiceAreaRow[]
  problems: TableProblem[]
} {
  const table = readTable(text, ["country", "area"])
  const problems = [...table.problems]
  const rows = table.rows.flatMap((row) => {
    const message = findProblem(row)
    if (message) {
      problems.push({ line: row.line, message })
      return []
    }
    return [toArea(row)]
  })
  return { rows, problems }
}

function findProblem({ cells }: TableRow): string | null {
  const { country, area, served, cod_max, currency } = cells
  if (!/^[a-z]{2}$/i.test(country)) {
    return `"${country}" is no country: write two letters, as ID.`
  }
  if (!/^(\*|\d+(\.\d+){0,2})$/.test(area)) {
    return `"${area}" is no area: write 31, 31.74, 31.74.01 or *.`
  }
  if (served && !/^(yes|no|true|false|ya|tidak)$/i.test(served)) {
    return `served is "${served}": write yes or no.`
  }
  if (cod_max && !isCurrency(currency?.toUpperCase() ?? "")) {
    return `cod_max needs its currency, but "${currency ?? ""}" is none: write IDR.`
  }
  if (cod_max && !fits(cod_max, currency)) {
    return `cod_max is "${cod_max}": write an amount that ${currency} has, as 5000000.`
  }
  const bad = ["lead_min", "lead_max"].find(
    (name) => cells[name] && !/^\d{1,3}$/.test(cells[name])
  )
  if (bad) {
    return `${bad} is "${cells[bad]}": write whole days.`
  }
  return cells.lead_min &&
    cells.lead_max &&
    Number(cells.lead_min) > Number(cells.lead_max)
    ? "lead_min is more than lead_max."
    : null
}

const fits = (amount: string, currency: string) => {
  const [, digits = ""] = /^\d+(?:\.(\d+))?$/.exec(amount) ?? []
  return (
    /^\d+(\.\d+)?$/.test(amount) && digits.length <= currencyExponent(currency)
  )
}

function toArea({ cells }: TableRow): ServiceAreaRow {
  const days = (text: string | undefined) => (text ? Number(text) : null)
  const { cod_max, currency } = cells
  return {
    country_code: cells.country.toLowerCase(),
    area_code: cells.area,
    courier_service: cells.courier || "*",
    is_served: !/^(no|false|tidak)$/i.test(cells.served ?? ""),
    cod_max_minor: cod_max ? toMinor(cod_max, currency) : null,
    currency_code: cod_max ? currency.toLowerCase() : null,
    lead_min: days(cells.lead_min),
    lead_max: days(cells.lead_max),
  }
}

function toMinor(amount: string, currency: string): string {
  const [whole, digits = ""] = amount.split(".")
  return BigInt(
    whole + digits.padEnd(currencyExponent(currency), "0")
  ).toString()
}
