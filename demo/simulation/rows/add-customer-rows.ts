import type { SimulatedCustomer } from "../customers/make-customers"
import type { TableRows } from "./table-rows"

export function addCustomerRows(
  rows: TableRows,
  customers: SimulatedCustomer[],
  opened: Date
): void {
  for (const { id, first_name, last_name, email, phone } of customers) {
    rows.add("customer", {
      id,
      first_name,
      last_name,
      email,
      phone,
      has_account: false,
      created_at: opened,
      updated_at: opened,
    })
  }
}
