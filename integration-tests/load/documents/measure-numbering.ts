import { performance } from "node:perf_hooks"
import { DOCUMENTS_MODULE } from "../../../src/modules/documents/module-key"
import type { DocumentsModuleService } from "../../../src/modules/documents/service"
import { openPlatform } from "../open-platform"
import { twoPageNote } from "./two-page-note"

const NUMBERS = 1_000
const AT_ONCE = 50

/** A thousand delivery notes, fifty callers at a time: are there gaps? */
export async function measureNumbering() {
  const { container, close } = await openPlatform("documents")
  try {
    const documents =
      container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    const { type: _, ...contents } = twoPageNote("Siti Rahayu")
    const started = performance.now()
    let next = 0
    const call = async () => {
      while (next < NUMBERS) {
        await documents.issueDeliveryNote({
          order_id: "order_1",
          parcel_id: `opcl_${next++}`,
          issued_by: "bench",
          contents,
        })
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, call))
    const ms = performance.now() - started
    const notes = await documents.listOrderDocuments(
      {},
      { select: ["sequence"], order: { sequence: "ASC" }, take: 2 * NUMBERS }
    )
    const gaps = notes.filter(({ sequence }, at) => sequence !== at + 1).length
    return {
      numbers: notes.length,
      at_once: AT_ONCE,
      gaps,
      per_second: Number(((NUMBERS * 1000) / ms).toFixed(0)),
      met: notes.length === NUMBERS && gaps === 0,
    }
  } finally {
    await close()
  }
}
