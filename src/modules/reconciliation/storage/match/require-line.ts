import { MedusaError } from "@medusajs/framework/utils"
import type { LockedLine } from "./lock-lines"

/** @throws MedusaError NOT_FOUND when it is none of the lines. */
export function requireLine(
  lines: Map<string, LockedLine>,
  id: string
): LockedLine {
  const line = lines.get(id)
  if (!line) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no line with id ${id}.`
    )
  }
  return line
}
