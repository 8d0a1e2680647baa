import { measureNumbering } from "./documents/measure-numbering"
import { measureRendering } from "./documents/measure-rendering"
import type { LoadRun } from "./load-run"

/** Most CPU milliseconds of a two-page note in Helvetica. */
const TARGET_MS = 20

const VERIFY_URL =
  "https://api.shop.example/order-cycle/documents/0123456789abcdefABCDEF"

/** What papers cost, and whether their numbers have gaps under load. */
const benchmark: LoadRun = {
  name: "documents",
  async run() {
    const helvetica = await measureRendering("Siti Rahayu", 300)
    const embedded = await measureRendering("Łukasz Nowak", 100)
    const verified = await measureRendering("Siti Rahayu", 100, VERIFY_URL)
    return [
      {
        what: "two-page delivery note, Helvetica",
        ...helvetica,
        target: TARGET_MS,
        met: helvetica.cpu_ms_mean <= TARGET_MS,
      },
      { what: "two-page delivery note, embedded font", ...embedded },
      { what: "two-page delivery note, Helvetica, QR code", ...verified },
      { what: "numbers of one series", ...(await measureNumbering()) },
    ]
  },
}

export default benchmark
