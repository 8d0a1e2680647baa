import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"

export type Login = { email: string; password: string }

/** A user of the demo's dashboard; on a second call nothing changes. */
export async function createAdminUser(
  container: MedusaContainer,
  { email, password }: Login,
  name: { first_name: string; last_name: string }
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
      userData: { email, ...name },
    },
  })
}
