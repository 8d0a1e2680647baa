import { MedusaError } from "@medusajs/framework/utils"
import { isSystemProvider } from "../items/is-system-provider"

/** What core and its providers throw on purpose, before money moves. */
const REFUSALS = new Set<string>([
  MedusaError.Types.INVALID_DATA,
  MedusaError.Types.INVALID_ARGUMENT,
  MedusaError.Types.NOT_ALLOWED,
  MedusaError.Types.NOT_FOUND,
])

/**
 * Whether an error of a refund says that no money went. Anything else, a
 * time-out above all, leaves open whether the provider has paid.
 */
export const hasRefused = (
  providerId: string,
  error: { type?: string }
): boolean => isSystemProvider(providerId) || REFUSALS.has(error.type ?? "")
