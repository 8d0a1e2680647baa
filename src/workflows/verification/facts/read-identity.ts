import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AddressPlace } from "../../../modules/verification/address/locate-address"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { OrderIdentity } from "../../../modules/verification/surroundings/order-identity"
import type { OrderForReview } from "../order/order-for-review"
import { toIdentity } from "./to-identity"
import { toPlace } from "./to-place"

/** Who an order is of and where it goes, hashed with the shop's secret. */
export async function readIdentity(
  container: MedusaContainer,
  order: OrderForReview
): Promise<{ identity: OrderIdentity; place: AddressPlace | null }> {
  const options = await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .getOptions()
  const { projectConfig } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  )
  const place = toPlace(order, options.areaList)
  const identity = toIdentity(
    order,
    place,
    options.identityKey ?? String(projectConfig.http.jwtSecret)
  )
  return { identity, place }
}
