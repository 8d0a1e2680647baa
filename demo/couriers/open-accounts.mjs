import { login } from "../steps/login.mjs"
import { queryDatabase } from "../steps/query-database.mjs"
import { sendJson } from "./send-json.mjs"
import { simulatedAccounts } from "./simulated-accounts.mjs"

/**
 * Opens the accounts at the simulator, once for a store, and tells those of
 * an earlier start where it is now.
 *
 * @param {{ databaseUrl: string, shop: string, simulator: string }} where
 * @param {import("./courier-books.mjs").CourierBooks} books
 */
export async function openAccounts({ databaseUrl, shop, simulator }, books) {
  const { token } = await sendJson(`${shop}/auth/user/emailpass`, login)
  for (const { vendor, ...account } of simulatedAccounts) {
    const known = books.accounts.find((one) => one.vendor === vendor)
    if (known) {
      await queryDatabase(
        databaseUrl,
        `update "tracking_courier_account"
            set "options" = jsonb_build_object('base_url', $1::text)
          where "id" = $2`,
        [simulator, known.id]
      )
      continue
    }
    const { courier_account } = await sendJson(
      `${shop}/admin/order-cycle/courier-accounts`,
      {
        ...account,
        provider_id: vendor,
        name: `${vendor} (simulator)`,
        options: { base_url: simulator },
      },
      { authorization: `Bearer ${token}` }
    )
    const { id, path_token } = courier_account
    books.accounts.push({ vendor, id, path_token })
  }
}
