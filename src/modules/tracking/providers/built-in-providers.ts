import { AftershipProvider } from "./aftership-provider"
import { BiteshipProvider } from "./biteship-provider"
import { DhlUnifiedProvider } from "./dhl-unified-provider"
import { EasypostProvider } from "./easypost-provider"
import { GenericProvider } from "./generic-provider"
import { KarrioProvider } from "./karrio-provider"
import { ManualProvider } from "./manual-provider"

/** Providers that every shop has; a merchant's of the same id replaces one. */
export const builtInProviders = [
  ManualProvider,
  GenericProvider,
  BiteshipProvider,
  EasypostProvider,
  AftershipProvider,
  DhlUnifiedProvider,
  KarrioProvider,
]
