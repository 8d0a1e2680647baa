import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { unknownCourier } from "../../../modules/tracking/couriers/unknown-courier"
import { refuseAccount } from "../../../modules/tracking/couriers/refuse-account"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { NewCourierAccount } from "../../../modules/tracking/accounts/new-courier-account"
import type { TrackingModuleService } from "../../../modules/tracking/service"

export const openCourierAccountStepId = "open-courier-account"

/** Opens an account for a provider that exists and couriers that are known. */
export const openCourierAccountStep = createStep(
  openCourierAccountStepId,
  async (account: NewCourierAccount, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const { couriers } = await tracking.getOptions()
    const why =
      refuseAccount(account, await tracking.getProviders()) ??
      account.couriers
        .map((code) => unknownCourier(code, couriers))
        .find((sentence) => sentence !== null)
    if (why) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, why)
    }
    const opened = await tracking.openAccount(account)
    return new StepResponse(opened, opened.id)
  },
  async (id, { container }) => {
    if (id) {
      const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
      await tracking.deleteCourierAccounts(id)
    }
  }
)
