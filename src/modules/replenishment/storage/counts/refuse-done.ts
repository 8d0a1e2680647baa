import { MedusaError } from "@medusajs/framework/utils"
import type { LockedCount } from "./lock-count"

/** @throws MedusaError NOT_ALLOWED when a sheet is posted or canceled. */
export function refuseDone({ number, state }: LockedCount): void {
  if (state === "posted" || state === "canceled") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Count sheet ${number} is ${state} and stays as it is. Make a new one ` +
        "to count again."
    )
  }
}
