import { PurchaseService } from "../purchase/purchase-service"

/** Why a level is what it is, and counts. */
export class LedgerService extends PurchaseService {}
