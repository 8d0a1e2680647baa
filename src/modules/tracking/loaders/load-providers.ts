import type { LoaderOptions } from "@medusajs/framework/types"
import { loadModuleProviders } from "../../../module-providers/load-module-providers"
import { parseOptions } from "../../../options/parse-options"
import { trackingOptions } from "../options"
import { builtInProviders } from "../providers/built-in-providers"
import { PROVIDER_IDS, PROVIDER_PREFIX } from "../providers/registration-keys"

/** Registers our courier providers, then the merchant's. */
export default async function loadProviders({
  container,
  options,
}: LoaderOptions) {
  const { providers } = parseOptions("tracking", trackingOptions, options)
  await loadModuleProviders(
    container as object,
    {
      name: "Courier provider",
      section: "tracking",
      prefix: PROVIDER_PREFIX,
      ids: PROVIDER_IDS,
    },
    { builtIn: builtInProviders, own: providers }
  )
}
