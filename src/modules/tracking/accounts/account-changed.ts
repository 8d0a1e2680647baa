import { MedusaError } from "@medusajs/framework/utils"

/** A webhook's account is not any more as it was when it proved the webhook. */
export class AccountChanged extends MedusaError {
  constructor() {
    super(
      MedusaError.Types.CONFLICT,
      "The courier account was changed while its webhook was read. Send the " +
        "webhook again."
    )
  }
}
