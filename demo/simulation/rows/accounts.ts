import { csvProfileSchema } from "../../../src/modules/reconciliation/statement/csv/csv-profile-schema"
import { feeContract } from "../../../src/modules/reconciliation/fees/fee-contract"
import { remittanceProfile } from "../money/remittance-profile"
import type { SimulatedOrder } from "../orders/simulated-order"

/** Where the store's money arrives. */
export const accounts = [
  {
    code: "bca-idr",
    name: "BCA rekening toko",
    kind: "bank",
    currency_code: "idr",
    format: "csv:bca",
    lag_days: 3,
  },
  {
    code: "gateway-idr",
    name: "Gateway kartu (IDR)",
    kind: "psp",
    currency_code: "idr",
    format: "stripe",
    provider_id: "pp_system_default",
    fee_contract: feeContract.parse({
      rules: [{ percent: "2.9", currency_code: "idr" }],
      rounding: "floor",
      unit: "payable",
      fx_spread_percent: "2",
    }),
    // What it captured today stands in its report of today.
    lag_days: 0,
  },
  {
    code: "gateway-sgd",
    name: "Gateway kartu (SGD)",
    kind: "psp",
    currency_code: "sgd",
    format: "auto",
    // Silent for longer: E07, which no file causes.
    stale_after_days: 3,
    lag_days: 3,
  },
  {
    code: "cod-idr",
    name: "Setoran COD kurir",
    kind: "courier",
    currency_code: "idr",
    format: "auto",
    csv_profile: csvProfileSchema.parse(remittanceProfile),
    fee_contract: feeContract.parse({
      rules: [{ percent: "3", vat_percent: "11" }],
      rounding: "floor",
      unit: "payable",
    }),
    lag_days: 3,
  },
] as const

export type AccountCode = (typeof accounts)[number]["code"]

/** The account on which an order's money moves. */
export function accountOf({
  payment,
  currency_code,
}: SimulatedOrder): AccountCode {
  switch (payment.method) {
    case "bank_transfer":
      return "bca-idr"
    case "cod":
      return "cod-idr"
    case "card":
      return currency_code === "sgd" ? "gateway-sgd" : "gateway-idr"
  }
}
