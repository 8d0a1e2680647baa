import { asFunction, asValue, Lifetime } from "@medusajs/framework/awilix"
import { moduleProviderLoader } from "@medusajs/framework/modules-sdk"
import type { MedusaContainer, ModuleProvider } from "@medusajs/framework/types"

type ProviderClass = {
  identifier: string
  new (container: object, options: Record<string, unknown>): object
}

export type ProviderKind = {
  /** How messages call it, for example `Courier provider`. */
  name: string
  /** Section of the options that lists the shop's own. */
  section: string
  /** Container keys: of one provider, followed by its id, and of all ids. */
  prefix: string
  ids: string
}

/**
 * Registers a module's built-in providers, then those of the shop.
 *
 * @throws Error when a provider has no name.
 */
export async function loadModuleProviders(
  container: object,
  kind: ProviderKind,
  { builtIn, own }: { builtIn: readonly unknown[]; own: unknown[] }
): Promise<void> {
  const register = async (
    provider: ProviderClass,
    scope: MedusaContainer,
    entry: { id?: string; options?: Record<string, unknown> }
  ) => {
    const id = entry.id ?? provider.identifier
    if (!id) {
      throw new Error(
        `${kind.name} ${provider.name} has no name: give its class a static ` +
          `identifier or its entry in ${kind.section}.providers an id.`
      )
    }
    scope.register({
      [kind.prefix + id]: asFunction(
        (cradle) => new provider(cradle, entry.options ?? {}),
        { lifetime: Lifetime.SINGLETON }
      ),
    })
    scope.registerAdd(kind.ids, asValue(id))
  }
  for (const provider of builtIn) {
    await register(provider as ProviderClass, container as MedusaContainer, {})
  }
  await moduleProviderLoader({
    container: container as MedusaContainer,
    providers: own as ModuleProvider[],
    registerServiceFn: register as never,
  })
}
