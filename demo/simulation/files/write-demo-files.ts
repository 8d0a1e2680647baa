import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import type { LiveOrder } from "../live/live-order"
import type { Random } from "../random/random"
import type { SimulatedHistory } from "../simulate-history"
import { listBankEntries } from "./list-bank-entries"
import { toBcaCsv } from "./to-bca-csv"
import { toIntakeCsv } from "./to-intake-csv"
import { toRemittanceCsv } from "./to-remittance-csv"
import { toSettlementCsv } from "./to-settlement-csv"

export type DemoFilesInput = {
  directory: string
  history: SimulatedHistory
  live: LiveOrder[]
  random: Random
  reference: Date
}

/** Writes the files to try imports with. */
export async function writeDemoFiles({
  directory,
  history,
  live,
  random,
  reference,
}: DemoFilesInput): Promise<void> {
  const files = {
    "bank-statement-bca.csv": toBcaCsv(
      listBankEntries(history.orders, live, reference)
    ),
    "gateway-settlement.csv": toSettlementCsv(history.orders, reference),
    "courier-remittance.csv": toRemittanceCsv(history.orders, reference),
    "phone-orders.csv": toIntakeCsv(random.fork("intake"), history, reference),
  }
  await mkdir(directory, { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    await writeFile(path.join(directory, name), content)
  }
}
