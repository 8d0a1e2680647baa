import { sendJson } from "./send-json.mjs"

/**
 * Tells the simulator of parcels that it shall move.
 *
 * @param {string} simulator its address
 * @param {import("./courier-books.mjs").CourierBooks["parcels"]} parcels
 * @returns {Promise<object[]>} what will truly happen to each
 */
export async function sendOnTheirWay(simulator, parcels) {
  const truths = []
  for (const parcel of parcels) {
    truths.push(
      await sendJson(`${simulator}/parcels`, {
        ...parcel,
        vendors: ["easypost"],
      })
    )
  }
  return truths
}
