import { readFileSync } from "node:fs"
import { readStatementFile } from "../../../src/modules/reconciliation/statement/read-statement-file"
import { writeCamt } from "./write-camt"

/** Bytes of a statement that has all code loaded before anything counts. */
const SMALL = 10_000

readStatementFile(writeCamt(SMALL).xml)
const before = process.memoryUsage.rss()
const bytes = readFileSync(process.argv[2])
const { statements } = readStatementFile(bytes)
const most = process.resourceUsage().maxRSS * 1024
process.stdout.write(
  JSON.stringify({
    megabytes: Math.round(bytes.length / 1e6),
    lines: statements[0].lines.length,
    // With the file itself, which is in memory too.
    added_mb: Math.round((most - before) / 1e6),
  })
)
