import { MedusaError } from "@medusajs/framework/utils"

/** @throws MedusaError NOT_ALLOWED with the sentence. */
export const refuseChange = (message: string): never => {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
}
