import type { LoaderOptions } from "@medusajs/framework/types"
import { parseOptions } from "../../../options/parse-options"
import { replenishmentOptions } from "../options"

/** Stops the start with a sentence when an option is wrong. */
export default async function checkOptions({ options }: LoaderOptions) {
  parseOptions("replenishment", replenishmentOptions, options)
}
