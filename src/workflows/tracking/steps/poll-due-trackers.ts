import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { pollAccount } from "../polling/poll-account"

export const pollDueTrackersStepId = "poll-due-trackers"

/**
 * Asks about every parcel that is due; accounts go side by side, so that a
 * slow one does not keep the others.
 *
 * @returns how many parcels were asked about.
 */
export const pollDueTrackersStep = createStep(
  pollDueTrackersStepId,
  async (_nothing: undefined, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const providers = await tracking.getProviders()
    const accounts = await tracking.claimReadyAccounts()
    const counts = await Promise.all(
      accounts.map(async (account) => {
        try {
          const provider = providers.find(account.provider_id)
          // Its parcels stay due until what it needs is installed again.
          return provider ? await pollAccount(container, account, provider) : 0
        } catch (error) {
          // Its leases end by themselves; the next run goes on with it.
          logger.error(
            `Courier account ${account.id} could not be asked: ${(error as Error).message}`
          )
          return 0
        }
      })
    )
    return new StepResponse({
      polled: counts.reduce((sum, count) => sum + count, 0),
    })
  }
)
