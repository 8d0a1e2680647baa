import { createHash } from "node:crypto"
import type { Readable, Writable } from "node:stream"
import { pipeline } from "node:stream/promises"

export type Measured = { bytes: number; sha256: string }

export type CopyOptions = {
  /** Bytes from which the copy is given up. */
  limit?: number
  /** Milliseconds without a byte after which the copy is given up. */
  idleMs?: number
  /** Gives the copy up from outside, with the signal's reason. */
  signal?: AbortSignal
  /** Called with each piece that went through. */
  onBytes?: (bytes: number) => void
}

/**
 * Copies a stream piece by piece, and says what went through.
 *
 * @returns size in bytes and SHA-256 in hexadecimal digits.
 * @throws Error when a side fails, stands still, or more than `limit` comes.
 */
export async function copyMeasured(
  from: Readable,
  to: Writable,
  { limit = Infinity, idleMs = 60_000, signal, onBytes }: CopyOptions = {}
): Promise<Measured> {
  const hash = createHash("sha256")
  const idle = new AbortController()
  const timer = setTimeout(
    () => idle.abort(new Error(`Nothing came for ${idleMs / 1_000} seconds.`)),
    idleMs
  )
  let bytes = 0
  async function* measure(pieces: AsyncIterable<Buffer>) {
    for await (const piece of pieces) {
      bytes += piece.length
      if (bytes > limit) {
        throw new Error(`More than ${limit} bytes came.`)
      }
      hash.update(piece)
      timer.refresh()
      onBytes?.(piece.length)
      yield piece
    }
  }
  const signals = signal ? [idle.signal, signal] : [idle.signal]
  const stop = AbortSignal.any(signals)
  try {
    await pipeline(from, measure, to, { signal: stop })
  } catch (error) {
    throw stop.aborted ? stop.reason : error
  } finally {
    clearTimeout(timer)
  }
  return { bytes, sha256: hash.digest("hex") }
}
