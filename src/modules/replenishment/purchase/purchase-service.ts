import { ReplenishmentTables } from "../replenishment-tables"

/** Suppliers, purchase orders and receipts. */
export class PurchaseService extends ReplenishmentTables {}
