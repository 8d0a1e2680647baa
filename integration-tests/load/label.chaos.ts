import { spawn } from "node:child_process"
import path from "node:path"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CarrierBehaviour } from "../../demo/carrier/carrier-behaviours"
import type { CarrierDesk } from "../../demo/carrier/carrier-desk"
import { FAKE_CARRIER, openFakeCarrier } from "../fixtures/open-fake-carrier"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { countLabels } from "./label/count-labels"
import { packBox } from "./label/pack-box"
import { shareLabels } from "./label/share-labels"
import { openPlatform, type Platform } from "./open-platform"

const child = path.resolve(__dirname, "label/label-child.ts")

/** A Medusa process of its own; resolves with the signal that ended it. */
const start = (...words: string[]) =>
  new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    spawn(process.execPath, ["--import", "tsx", child, ...words], {
      stdio: ["ignore", "ignore", "inherit"],
    }).once("close", (code, signal) => resolve({ code, signal }))
  )

type Shop = { platform: Platform; desk: CarrierDesk; store: SeededStore }

async function killAndRestart(
  { platform: { container }, desk, store }: Shop,
  behaviour: CarrierBehaviour
): Promise<Record<string, unknown>> {
  const { order_id, parcel_id } = await packBox(container, store)
  const before = await countLabels(container, parcel_id)
  desk.tell(order_id, behaviour)
  const killed = await start("buy", parcel_id)
  if (killed.signal !== "SIGKILL") {
    throw new Error(`The purchase was not killed: ${JSON.stringify(killed)}`)
  }
  desk.tell(order_id, null)
  // As if the minutes had passed after which the sweeper looks.
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `update packing_label_attempt set started_at = now() - interval '1 hour'
        where parcel_id = ?`,
    [parcel_id]
  )
  await start("again", parcel_id)
  const after = await countLabels(container, parcel_id)
  const live = desk.liveLabelsOf(order_id).length
  const sold = desk.labels().filter((one) => one.order_id === order_id).length
  const isRight =
    live === 1 &&
    after.state === "labelled" &&
    after.boxes_labelled === after.boxes &&
    after.fulfillments === 1 &&
    after.attempts_open === 0 &&
    after.stocked === before.stocked - 2 &&
    after.reserved === before.reserved - 2
  if (!isRight) {
    throw new Error(`Not one label: ${JSON.stringify({ before, after, live })}`)
  }
  return { killed: behaviour, ...after, live_labels: live, sold_labels: sold }
}

/**
 * Buys labels in processes that the carrier kills, before it sells the label
 * and after, and restarts: one label lives, the stock is lowered once. First of
 * one box, then of two that share their label.
 */
export default {
  name: "label",
  run: async (): Promise<Record<string, unknown>[]> => {
    const { desk, close } = openFakeCarrier()
    const platform = await openPlatform("label_chaos")
    try {
      const store = await seedStore(platform.container, FAKE_CARRIER)
      const shop = { platform, desk, store }
      const records = [
        await killAndRestart(shop, "crash_before"),
        await killAndRestart(shop, "crash_after"),
      ]
      await shareLabels(platform.container, store)
      records.push(
        await killAndRestart(shop, "crash_before"),
        await killAndRestart(shop, "crash_after")
      )
      return records
    } finally {
      close()
      await platform.close()
    }
  },
}
