import { createHash } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import type { Logo } from "../logo/logo"
import type { DocumentFrame } from "../snapshot/document-frame"

/** As it is kept: base64. */
export type StoredLogo = { sha256: string; data: string }

/**
 * The logo that a paper was issued with.
 *
 * @returns null for a paper without one.
 * @throws MedusaError UNEXPECTED_STATE when it is gone, or another one.
 */
export function findLogo(
  { logo }: Pick<DocumentFrame, "logo">,
  stored: StoredLogo[]
): Logo | null {
  if (!logo) {
    return null
  }
  const data = stored.find(({ sha256 }) => sha256 === logo)?.data ?? ""
  const bytes = Buffer.from(data, "base64")
  if (createHash("sha256").update(bytes).digest("hex") !== logo) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The paper is not printed: the logo ${logo} that it was issued with is ` +
        "not in documents_logo as it was. Compare the table with a backup."
    )
  }
  return { sha256: logo, bytes }
}
