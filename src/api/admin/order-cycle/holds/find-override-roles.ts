import {
  type AuthenticatedMedusaRequest,
  hasPermission,
} from "@medusajs/framework"
import { FeatureFlag } from "@medusajs/framework/utils"
import {
  type HoldRole,
  holdRoles,
} from "../../../../modules/verification/holds/hold-role"

/**
 * Roles of the caller, by RBAC's policies; without RBAC every admin user is
 * owner. Nothing is read from `user.metadata`, which any admin may edit.
 */
export async function findOverrideRoles(
  req: AuthenticatedMedusaRequest
): Promise<HoldRole[]> {
  if (!FeatureFlag.isFeatureEnabled("rbac")) {
    return ["owner"]
  }
  const held = req.auth_context.app_metadata?.roles
  const roles = Array.isArray(held) ? held.map(String) : []
  const found: HoldRole[] = []
  for (const role of holdRoles) {
    const actions = {
      resource: "verification",
      operation: `override_${role}`,
    }
    // Without roles, `hasPermission` allows everything.
    if (
      roles.length &&
      (await hasPermission({ roles, actions, container: req.scope }))
    ) {
      found.push(role)
    }
  }
  return found
}
