import { spawn } from "node:child_process"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CarrierDesk } from "../../carrier/carrier-desk"
import { settleParcelWorkflow } from "../../../src/workflows"

/**
 * A process of its own buys the label and is killed before the carrier's answer
 * arrives; then the carrier refuses to void what it sold. So nobody knows
 * whether there is a label until a person asks.
 */
export async function loseLabelAnswer(
  container: MedusaContainer,
  desk: CarrierDesk,
  orderId: string,
  [parcel_id]: string[]
): Promise<void> {
  desk.tell(orderId, "crash_after")
  const signal = await buyAndCrash(parcel_id)
  if (signal !== "SIGKILL") {
    throw new Error("The process that buys the label was not killed.")
  }
  desk.tell(orderId, "refuse_to_cancel")
  await settleParcelWorkflow(container).run({ input: { parcel_id } })
}

/** @returns the signal that ended the process. */
const buyAndCrash = (parcelId: string) =>
  new Promise<string | null>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        process.argv[1],
        "exec",
        "./demo/simulation/showcase/buy-and-crash.ts",
        parcelId,
      ],
      { stdio: "ignore" }
    )
    child.once("error", reject)
    child.once("close", (_code, signal) => resolve(signal))
  })
