import { BadRequest } from "../parcels/bad-request"
import type { NewParcel } from "../parcels/new-parcel"
import type { Simulator } from "../simulator"
import { readFields } from "../vendors/read-fields"

const MOST = 100_000

/**
 * Makes `count` parcels; every other field holds for each of them.
 *
 * @throws BadRequest for a count that is none, and for a number: each parcel
 *   has its own.
 */
export function addBatch(
  simulator: Simulator,
  { body }: { body: unknown }
): object {
  const { count, number, ...same } = readFields(body)
  const many = Number(count)
  if (!Number.isInteger(many) || many < 1 || many > MOST) {
    throw new BadRequest(`count is a whole number from 1 to ${MOST}.`)
  }
  if (number !== undefined) {
    throw new BadRequest("A batch makes its own numbers: leave number out.")
  }
  const made = Array.from({ length: many }, () =>
    simulator.add(same as NewParcel)
  )
  return {
    parcels: made.map(({ courier, number, kind }) => ({
      courier,
      number,
      kind,
    })),
  }
}
