import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { unknownCourier } from "../../../modules/tracking/couriers/unknown-courier"
import { dialects } from "../../../modules/tracking/dialects/dialects"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import { unknownDialect } from "../../../modules/tracking/report/unknown-dialect"
import type {
  NewCourierAccount,
  TrackingModuleService,
} from "../../../modules/tracking/service"

export const openCourierAccountStepId = "open-courier-account"

/** Opens an account for a dialect that exists and couriers that are known. */
export const openCourierAccountStep = createStep(
  openCourierAccountStepId,
  async (account: NewCourierAccount, { container }) => {
    const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
    const { couriers } = await tracking.getOptions()
    const why =
      refuseDialect(account.provider_id) ??
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

/** What an account receives is taken in, so its webhooks must be proofs. */
function refuseDialect(name: string): string | null {
  if (!Object.hasOwn(dialects, name)) {
    return unknownDialect(name)
  }
  return dialects[name].trust === "proof"
    ? null
    : `The webhooks of "${name}" prove nothing, so no account can take them ` +
        "in. Use a dialect that signs them: generic, easypost or aftership."
}
