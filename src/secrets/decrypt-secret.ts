import { createDecipheriv } from "node:crypto"
import { deriveKey } from "./derive-key"

/**
 * Decrypts what `encryptSecret` made.
 *
 * @throws Error when the key is another one or the value was changed.
 */
export function decryptSecret(
  encrypted: string,
  encryptionKey: string
): string {
  const bytes = Buffer.from(encrypted, "base64")
  const decipher = createDecipheriv(
    "aes-256-gcm",
    deriveKey(encryptionKey),
    bytes.subarray(0, 12)
  )
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([
    decipher.update(bytes.subarray(28)),
    decipher.final(),
  ]).toString("utf8")
}
