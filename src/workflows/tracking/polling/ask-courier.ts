import type { AbstractCourierProvider } from "../../../modules/tracking/providers/abstract-courier-provider"
import type { CourierAnswer } from "../../../modules/tracking/providers/courier-answer"
import type { PolledAccount } from "../../../modules/tracking/providers/polled-account"
import type { PolledTracker } from "../../../modules/tracking/providers/polled-tracker"

/**
 * Asks a provider about a parcel; one that throws is unavailable.
 *
 * @returns null when the provider cannot be asked.
 */
export async function askCourier(
  provider: AbstractCourierProvider,
  tracker: PolledTracker,
  account: PolledAccount
): Promise<CourierAnswer | null> {
  try {
    return (await provider.fetch?.(tracker, account)) ?? null
  } catch (error) {
    return { kind: "unavailable", message: (error as Error).message }
  }
}
