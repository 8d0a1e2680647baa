import type { IntakeProfile } from "../profile/intake-profile"
import type { OrderFileHeader } from "./order-file-header"
import { readCsvRows } from "./read-csv-rows"
import { readJsonRows } from "./read-json-rows"
import type { TakeRow } from "./take-row"

const isJson = (bytes: Buffer) =>
  /^\s*[[{]/.test(bytes.toString("latin1", 0, 1_000))

/**
 * Hands over the rows of an order file, CSV or JSON as its first character
 * tells; neither can begin like the other, since a header has names.
 *
 * @param bytes UTF-8 with `\n` line ends.
 * @throws BadOrderFile when the file as a whole cannot be read.
 */
export const readOrderRows = (
  bytes: Buffer,
  name: string,
  profile: IntakeProfile,
  onHeader: (header: OrderFileHeader) => TakeRow
): void =>
  (isJson(bytes) ? readJsonRows : readCsvRows)(bytes, name, profile, onHeader)
