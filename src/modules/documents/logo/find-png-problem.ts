import { inflateSync } from "node:zlib"

/** Signature of a PNG; length and name before a chunk, checksum after it. */
const [SIGNATURE, BEFORE, AFTER] = [8, 8, 4]

/** Of its raw pixels; more is no logo, or is made to fill the memory. */
const LARGEST_PIXELS = 64_000_000

/**
 * Why a PNG cannot be drawn. A damaged one would fail only while it is drawn,
 * outside of every promise.
 */
export function findPngProblem(bytes: Buffer): string | null {
  const pixels: Buffer[] = []
  let at = SIGNATURE
  let name = ""
  while (at + BEFORE <= bytes.length && name !== "IEND") {
    const length = bytes.readUInt32BE(at)
    name = bytes.toString("latin1", at + 4, at + BEFORE)
    const end = at + BEFORE + length
    if (name === "IDAT") {
      pixels.push(bytes.subarray(at + BEFORE, end))
    }
    at = end + AFTER
  }
  if (name !== "IEND" || at > bytes.length) {
    return "is a PNG that is cut off: save it again."
  }
  try {
    inflateSync(Buffer.concat(pixels), { maxOutputLength: LARGEST_PIXELS })
    return null
  } catch {
    return "is a PNG that is damaged, or has more than 64 MB of pixels."
  }
}
