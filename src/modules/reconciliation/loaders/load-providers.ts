import type { LoaderOptions } from "@medusajs/framework/types"
import { loadModuleProviders } from "../../../module-providers/load-module-providers"
import { parseOptions } from "../../../options/parse-options"
import { reconciliationOptions } from "../options"
import { builtInProviders } from "../providers/built-in-providers"
import { PROVIDER_IDS, PROVIDER_PREFIX } from "../providers/registration-keys"

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
  await loadModuleProviders(
    container as object,
    {
      name: "Settlement provider",
      section: "reconciliation",
      prefix: PROVIDER_PREFIX,
      ids: PROVIDER_IDS,
    },
    { builtIn: builtInProviders, own: providers }
  )
}
