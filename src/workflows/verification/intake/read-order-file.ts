import { MedusaError } from "@medusajs/framework/utils"
import { BadOrderFile } from "../../../modules/verification/intake/bad-order-file"
import {
  type ParsedOrderFile,
  parseOrderFile,
} from "../../../modules/verification/intake/parse-order-file"
import { defaultProfile } from "../../../modules/verification/intake/profile/intake-profile"
import type { VerificationOptions } from "../../../modules/verification/options"
import type { OrderFile } from "./order-file"

/**
 * Reads an uploaded file of orders, as the profile of its channel says.
 *
 * @throws MedusaError INVALID_DATA when the file as a whole is unreadable.
 */
export function readOrderFile(
  file: OrderFile,
  { channels }: VerificationOptions["intake"]
): ParsedOrderFile {
  const profile = file.channel ? channels[file.channel]?.profile : undefined
  try {
    return parseOrderFile(
      Buffer.from(file.content_base64, "base64"),
      file.file_name,
      { ...defaultProfile, ...profile, channel: file.channel },
      Date.now()
    )
  } catch (error) {
    throw error instanceof BadOrderFile
      ? new MedusaError(MedusaError.Types.INVALID_DATA, error.message)
      : error
  }
}
