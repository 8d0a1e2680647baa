import { login } from "./login.mjs"

const queries = [
  "select * from fct_order order by placed_at desc limit 10",
  "select courier, count(*) as parcels, avg(delivered_at - handed_over_at) as on_the_way from fct_parcel group by all",
  "select sku, sum(units_ordered) as units from fct_order_line group by all order by units desc limit 10",
]

/** Where to look now. */
export function printWelcome({ options, progress, warehouse }) {
  progress.say(`
The demo store is up. Ctrl-C stops it; the next start reuses it.

  Dashboard   http://127.0.0.1:${options.port}/app
  Login       ${login.email} / ${login.password}
              finance@toko.test with the same password approves write-offs
  Warehouse   ${warehouse}
  Files       ${options.dataDir}/demo, to drop in Order desk, Reconciliation, Files:
                bank-statement-bca.csv         into "BCA rekening toko"
                gateway-settlement.csv         into "Gateway kartu (IDR)"
                courier-remittance.csv         into "Setoran COD kurir"
                bank-statement-bca-broken.csv  into "BCA rekening toko": a file in quarantine
                gateway-settlement-overlap.csv into "Gateway kartu (IDR)": nothing in it is new
              and phone-orders.csv for Order desk, Import of orders

Three questions for the warehouse (with the duckdb command or any client):

${queries.map((query) => `  ${query};`).join("\n")}
`)
}
