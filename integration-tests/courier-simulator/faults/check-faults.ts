import { BadRequest } from "../parcels/bad-request"
import type { FaultSettings } from "./fault-settings"
import { faults } from "./faults"

/** @throws BadRequest for a fault that does not exist, a rate of 2 and such. */
export function checkFaults({ rates, script, retry_after }: FaultSettings) {
  const named = [
    ...Object.keys(rates ?? {}),
    ...(script ?? []).map(({ fault }) => fault),
  ]
  const known: readonly string[] = faults
  const wrong = named.find((fault) => !known.includes(fault))
  if (wrong !== undefined) {
    throw new BadRequest(
      `No fault is called ${wrong}. Use one of: ${faults.join(", ")}.`
    )
  }
  const isShare = (rate: unknown) =>
    typeof rate === "number" && rate >= 0 && rate <= 1
  if (!Object.values(rates ?? {}).every(isShare)) {
    throw new BadRequest("A rate is a number from 0 to 1.")
  }
  const counts = [
    retry_after ?? 30,
    ...(script ?? []).map(({ times }) => times ?? 1),
  ]
  if (!counts.every((count) => Number.isInteger(count) && count > 0)) {
    throw new BadRequest("times and retry_after are whole numbers above 0.")
  }
}
