import { asFunction, asValue, Lifetime } from "@medusajs/framework/awilix"
import { moduleProviderLoader } from "@medusajs/framework/modules-sdk"
import type {
  LoaderOptions,
  MedusaContainer,
  ModuleProvider,
} from "@medusajs/framework/types"
import { parseOptions } from "../../../options/parse-options"
import { reconciliationOptions } from "../options"
import type { AbstractSettlementProvider } from "../providers/abstract-settlement-provider"
import { builtInProviders } from "../providers/built-in-providers"
import { PROVIDER_IDS, PROVIDER_PREFIX } from "../providers/registration-keys"

type ProviderClass = {
  identifier: string
  new (
    container: object,
    options: Record<string, unknown>
  ): AbstractSettlementProvider
}

/** Registers our settlement providers, then the merchant's. */
export default async function loadProviders({
  container,
  options,
}: LoaderOptions) {
  const { providers } = parseOptions(
    "reconciliation",
    reconciliationOptions,
    options
  )
  for (const provider of builtInProviders) {
    await register(provider as ProviderClass, container as MedusaContainer, {})
  }
  await moduleProviderLoader({
    container: container as MedusaContainer,
    providers: providers as ModuleProvider[],
    registerServiceFn: register as never,
  })
}

async function register(
  provider: ProviderClass,
  container: MedusaContainer,
  entry: { id?: string; options?: Record<string, unknown> }
): Promise<void> {
  const id = entry.id ?? provider.identifier
  if (!id) {
    throw new Error(
      `Settlement provider ${provider.name} has no name: give its class a static identifier or its entry in reconciliation.providers an id.`
    )
  }
  container.register({
    [PROVIDER_PREFIX + id]: asFunction(
      (cradle) => new provider(cradle, entry.options ?? {}),
      { lifetime: Lifetime.SINGLETON }
    ),
  })
  container.registerAdd(PROVIDER_IDS, asValue(id))
}
