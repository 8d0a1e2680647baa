import path from "node:path"
import { ownFormats } from "../../modules/tracking/numbers/formats/own-formats"
import { readFormatFile } from "../../modules/tracking/numbers/formats/read-format-file"
import type { NumberFormat } from "../../modules/tracking/numbers/number-format"
import type { TrackTerminal } from "./track-options"

/**
 * The formats of a folder, or ours without one. The folder is that of
 * jkeen/tracking_number_data or its `couriers`.
 *
 * @throws Error naming the folder or the file that cannot be read.
 */
export function readNumberFormats(
  folder: string | undefined,
  terminal: Pick<TrackTerminal, "read" | "list">
): readonly NumberFormat[] {
  if (folder === undefined) {
    return ownFormats
  }
  const below = terminal.list(folder).includes("couriers")
  const place = below ? path.join(folder, "couriers") : folder
  const files = terminal.list(place).filter((file) => file.endsWith(".json"))
  if (!files.length) {
    throw new Error(`${folder}:1:1: The folder holds no formats (*.json).`)
  }
  return files.sort().flatMap((name) => {
    const file = path.join(place, name)
    try {
      return readFormatFile(terminal.read(file).toString("utf8"))
    } catch (error) {
      throw new Error(`${file}:1:1: ${(error as Error).message}`)
    }
  })
}
