import { createCipheriv, randomBytes } from "node:crypto"
import { deriveKey } from "./derive-key"

/**
 * Encrypts with AES-256-GCM.
 *
 * @returns base64 of nonce (12 bytes), tag (16 bytes) and cipher text.
 */
export function encryptSecret(secret: string, encryptionKey: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv("aes-256-gcm", deriveKey(encryptionKey), nonce)
  const text = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64")
}
