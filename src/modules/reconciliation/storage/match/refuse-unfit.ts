import { MedusaError } from "@medusajs/framework/utils"
import { refuseClosedDay } from "../refuse-closed-day"
import type { LockedItem } from "./lock-found-items"
import type { LockedLine } from "./lock-lines"

/** @throws MedusaError with the reason why a line cannot pay these items. */
export function refuseUnfit(line: LockedLine, items: LockedItem[]): void {
  refuseClosedDay(line)
  const problem = lineProblem(line) ?? findItemProblem(line, items)
  if (problem) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, problem)
  }
}

function lineProblem({ id, state, provisional, file_state }: LockedLine) {
  if (state !== "open") {
    return `Line ${id} is ${state}, not open. Undo its match first.`
  }
  if (provisional) {
    return `Line ${id} is not booked yet; wait for the statement.`
  }
  return file_state === "posted"
    ? null
    : `The file of line ${id} is ${file_state}. Release it first, if what ` +
        "it says can be believed."
}

function findItemProblem(line: LockedLine, items: LockedItem[]) {
  if (new Set(items.map(({ id }) => id)).size < items.length) {
    return "An item is named twice. Name each once."
  }
  for (const { id, state, withdrawn_at, currency_code, open_minor } of items) {
    if (state !== "open" || withdrawn_at) {
      return (
        `Item ${id} is ${withdrawn_at ? "withdrawn" : state}, not open. ` +
        "Choose another."
      )
    }
    if (currency_code !== line.currency_code) {
      return (
        `Line ${line.id} is in ${line.currency_code.toUpperCase()}, item ` +
        `${id} in ${currency_code.toUpperCase()}. Only the same currency can ` +
        "be matched."
      )
    }
    const moved = line.parts?.gross_minor ?? line.amount_minor
    if (moved > 0n !== open_minor > 0n) {
      return (
        `Line ${line.id} and item ${id} go in opposite directions. Choose an ` +
        "item that the line can pay."
      )
    }
  }
  return null
}
