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
  const channel = file.channel ? channels[file.channel] : undefined
  const profile = {
    ...defaultProfile,
    ...channel?.profile,
    ...(channel?.zone ? { time_zone: channel.zone } : {}),
    channel: file.channel,
  }
  try {
    const parsed = parseOrderFile(
      Buffer.from(file.content_base64, "base64"),
      file.file_name,
      profile,
      Date.now()
    )
    if (file.is_only_channel) {
      refuseOtherChannels(parsed, file.channel)
    }
    return parsed
  } catch (error) {
    throw error instanceof BadOrderFile
      ? new MedusaError(MedusaError.Types.INVALID_DATA, error.message)
      : error
  }
}

function refuseOtherChannels(
  { name, orders, rejects }: ParsedOrderFile,
  channel: string | null
): void {
  const other = [...orders, ...rejects].find(
    (row) => row.channel && row.channel !== channel
  )
  if (other) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${name}: The order ${other.external_id} is of the channel ` +
        `${other.channel}, and ${channel} signs: leave the channel out, or ` +
        "send the order to its own channel's hook."
    )
  }
}
