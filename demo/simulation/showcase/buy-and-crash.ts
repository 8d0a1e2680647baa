import type { ExecArgs } from "@medusajs/framework/types"
import { buyLabels } from "./buy-labels"

/** Run by `medusa exec` with a parcel's id; the fake carrier kills it. */
export default async function buyAndCrash({ container, args }: ExecArgs) {
  await buyLabels(container, args)
}
