import path from "node:path"
import type { NumberFormat } from "../number-format"
import { ownFormats } from "./own-formats"
import { readFormatFile } from "./read-format-file"

/** How files are read; a command's test gives its own. */
type Files = {
  read: (file: string) => Buffer
  list: (folder: string) => string[]
}

/**
 * The formats of a folder, or ours without one. The folder is that of
 * jkeen/tracking_number_data or its `couriers`.
 *
 * @throws Error naming the folder or the file that cannot be read.
 */
export function readNumberFormats(
  folder: string | null | undefined,
  files: Files
): readonly NumberFormat[] {
  if (folder == null) {
    return ownFormats
  }
  const below = files.list(folder).includes("couriers")
  const place = below ? path.join(folder, "couriers") : folder
  const names = files.list(place).filter((file) => file.endsWith(".json"))
  if (!names.length) {
    throw new Error(`${folder}:1:1: The folder holds no formats (*.json).`)
  }
  return names.sort().flatMap((name) => {
    const file = path.join(place, name)
    try {
      return readFormatFile(files.read(file).toString("utf8"))
    } catch (error) {
      throw new Error(`${file}:1:1: ${(error as Error).message}`)
    }
  })
}
