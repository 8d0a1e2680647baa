import { sendJson } from "./send-json.mjs"
import { simulatedAccounts } from "./simulated-accounts.mjs"

/**
 * Tells the simulator where the shop wants to hear its news.
 *
 * @param {{ shop: string, simulator: string }} where
 * @param {import("./courier-books.mjs").CourierBooks} books
 */
export async function registerWebhooks({ shop, simulator }, books) {
  for (const { vendor, secret, couriers } of simulatedAccounts) {
    const { path_token } = books.accounts.find((one) => one.vendor === vendor)
    await sendJson(`${simulator}/webhooks`, {
      vendor,
      secret,
      couriers,
      url: `${shop}/hooks/order-cycle/couriers/${path_token}`,
    })
  }
}
