import { createHash } from "node:crypto"

/** The first 128 bits of the seed's SHA-256, as the generator's state. */
export function seedState(seed: string): Uint32Array {
  const digest = createHash("sha256").update(seed).digest()
  return Uint32Array.from([0, 4, 8, 12], (offset) =>
    digest.readUInt32LE(offset)
  )
}
