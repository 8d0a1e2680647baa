import type { LoaderOptions } from "@medusajs/framework/types"
import { parseOptions } from "../../../options/parse-options"
import { reconciliationOptions } from "../options"

/** Stops the start with a sentence when an option is wrong. */
export default async function checkOptions({ options }: LoaderOptions) {
  parseOptions("reconciliation", reconciliationOptions, options)
}
