import { journeyPlan } from "./journey-plan.mjs"

/** Days become minutes. */
const pace = 150

/**
 * Writes parcels into the books: from now on they move.
 *
 * @param {import("./courier-books.mjs").CourierBooks} books
 * @param {{ courier: string, number: string, status: string }[]} found
 * @returns the entries that are new
 */
export function addParcels(books, found) {
  const start = new Date().toISOString()
  const added = found.map(({ courier, number, status }, index) => {
    const turn = books.parcels.length + index
    return {
      courier,
      number,
      kind: journeyPlan[turn % journeyPlan.length],
      start,
      // What was picked up is not picked up again.
      begins_with: status === "pending" ? "picked_up" : "at_destination",
      pace,
    }
  })
  books.parcels.push(...added)
  return added
}
