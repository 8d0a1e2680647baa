import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"

export type Login = { email: string; password: string }

/** The demo's admin user; on a second call nothing changes. */
export async function createAdminUser(
  container: MedusaContainer,
  { email, password }: Login
): Promise<void> {
  const [known] = await container.resolve(Modules.USER).listUsers({ email })
  if (known) {
    return
  }
  const { authIdentity, error } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body: { email, password } })
  if (!authIdentity) {
    throw new Error(`The admin user ${email} was not registered: ${error}`)
  }
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: authIdentity.id,
      userData: { email, first_name: "Demo", last_name: "Admin" },
    },
  })
}
