import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import { localDay } from "../calendar/local-day"
import type { LiveOrder } from "../live/live-order"
import { demoPayouts } from "../money/demo-payouts"
import { listGatewayRows } from "../money/list-gateway-rows"
import { listOddTransfers } from "../money/list-odd-transfers"
import { listRemittanceRows } from "../money/list-remittance-rows"
import type { MoneyRoles } from "../money/money-roles"
import { payoutTotals } from "../money/payout-totals"
import { toGatewayCsv } from "../money/to-gateway-csv"
import { toRemittanceCsv } from "../money/to-remittance-csv"
import type { Random } from "../random/random"
import type { SimulatedHistory } from "../simulate-history"
import { listBankEntries } from "./list-bank-entries"
import { toBcaCsv } from "./to-bca-csv"
import { toBrokenCsv } from "./to-broken-csv"
import { toIntakeCsv } from "./to-intake-csv"

export type DemoFilesInput = {
  directory: string
  history: SimulatedHistory
  live: LiveOrder[]
  roles: MoneyRoles
  random: Random
  reference: Date
}

/** Writes the files to try imports with. */
export async function writeDemoFiles({
  directory,
  history,
  live,
  roles,
  random,
  reference,
}: DemoFilesInput): Promise<void> {
  const gateway = listGatewayRows(roles, reference)
  const remittance = listRemittanceRows(history.orders, roles, reference)
  const remitted = remittance.reduce(
    (sum, row) => sum + row.cod_minor - row.fee_minor - row.vat_minor,
    0n
  )
  const bank = toBcaCsv([
    ...listBankEntries(history.orders, live, reference),
    ...listOddTransfers(
      roles,
      payoutTotals(gateway),
      remitted,
      localDay(reference)
    ),
  ])
  const files = {
    "bank-statement-bca.csv": bank,
    "bank-statement-bca-broken.csv": toBrokenCsv(bank),
    "gateway-settlement.csv": toGatewayCsv(gateway),
    // What an earlier report has already: E04.
    "gateway-settlement-overlap.csv": toGatewayCsv(
      gateway.filter(({ payout }) => payout === demoPayouts.short)
    ),
    "courier-remittance.csv": toRemittanceCsv(remittance),
    "phone-orders.csv": toIntakeCsv(random.fork("intake"), history, reference),
  }
  await mkdir(directory, { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    await writeFile(path.join(directory, name), content)
  }
}
