import { renderDocument } from "../../../src/modules/documents/render/render-document"
import { twoPageNote } from "./two-page-note"

/** Notes before the clock runs, so that all code is compiled. */
const WARM_UP = 50

/**
 * CPU milliseconds per two-page delivery note, by the process's own count.
 *
 * @throws Error when a note has not two pages or its bytes differ.
 */
export async function measureRendering(
  buyer: string,
  notes: number,
  verify_url: string | null = null
) {
  const note = { ...twoPageNote(buyer), verify_url }
  const first = await renderDocument(note, "issued")
  for (let count = 0; count < WARM_UP; count++) {
    await renderDocument(note, "issued")
  }
  const times: number[] = []
  for (let count = 0; count < notes; count++) {
    const { user, system } = process.cpuUsage()
    const { pdf, pages } = await renderDocument(note, "issued")
    const after = process.cpuUsage()
    times.push((after.user + after.system - user - system) / 1000)
    if (pages !== 2 || !pdf.equals(first.pdf)) {
      throw new Error(
        `The note has ${pages} pages, and its bytes are ` +
          `${pdf.equals(first.pdf) ? "the same" : "other ones"} than before.`
      )
    }
  }
  times.sort((a, b) => a - b)
  const mean = times.reduce((sum, ms) => sum + ms, 0) / notes
  return {
    notes,
    bytes: first.pdf.length,
    cpu_ms_mean: Number(mean.toFixed(2)),
    cpu_ms_p95: Number(times[Math.ceil(notes * 0.95) - 1].toFixed(2)),
  }
}
