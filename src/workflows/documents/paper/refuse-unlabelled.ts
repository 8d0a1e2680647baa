import { MedusaError } from "@medusajs/framework/utils"

/**
 * Refuses the paper of a parcel without a label.
 *
 * @throws MedusaError NOT_ALLOWED.
 */
export const refuseUnlabelled =
  (paper: string) =>
  ({ code, state }: { code: string; state: string }): void => {
    if (state !== "labelled" && state !== "handed_over") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Parcel ${code} is ${state}; its ${paper} is issued after its label is bought.`
      )
    }
  }
