import { toMainUnits } from "../../../src/money/to-main-units"
import type { RemittanceRow } from "./remittance-row"

type Sums = Pick<RemittanceRow, "cod_minor" | "fee_minor" | "vat_minor">

/** A courier's remittance in the columns of `remittanceProfile`. */
export function toRemittanceCsv(rows: RemittanceRow[]): string {
  const total = rows.reduce(
    (sum, row) => ({
      cod_minor: sum.cod_minor + row.cod_minor,
      fee_minor: sum.fee_minor + row.fee_minor,
      vat_minor: sum.vat_minor + row.vat_minor,
    }),
    { cod_minor: 0n, fee_minor: 0n, vat_minor: 0n }
  )
  return [
    "AWB,Order No,Remitted At,COD Amount,COD Fee,Fee VAT,Net",
    ...rows.map((row) =>
      [row.awb, row.display_id, row.day, ...toCells(row)].join(",")
    ),
    // It states more fees than its rows have: E02.
    ["TOTAL", "", "", ...toCells(total, 100_000n)].join(","),
    "",
  ].join("\n")
}

const toCells = (
  { cod_minor, fee_minor, vat_minor }: Sums,
  more_fee_minor = 0n
) =>
  [
    cod_minor,
    fee_minor + more_fee_minor,
    vat_minor,
    cod_minor - fee_minor - vat_minor,
  ].map((minor) => toMainUnits(minor, "idr").split(".")[0])
