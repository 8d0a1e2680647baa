import { raw } from "bwip-js/node"

/** Dark modules side by side: column and row of the first, and how many. */
type Run = { column: number; row: number; length: number }

/** A QR code; modules on a side, without the quiet zone. */
export type QrCode = { modules: number; runs: Run[] }

/** A text as QR code. It is costly: once for all pages of a paper. */
export function qrCode(text: string): QrCode {
  const [symbol] = raw({ bcid: "qrcode", text })
  // One-dimensional codes have no picture.
  const { pixs, pixx } = "pixs" in symbol ? symbol : { pixs: [], pixx: 0 }
  const runs: Run[] = []
  pixs.forEach((isDark, index) => {
    const column = index % pixx
    const last = runs.at(-1)
    if (isDark && column > 0 && pixs[index - 1] && last) {
      last.length += 1
    } else if (isDark) {
      runs.push({ column, row: Math.floor(index / pixx), length: 1 })
    }
  })
  return { modules: pixx, runs }
}
