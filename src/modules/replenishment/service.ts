import { SuggestionService } from "./suggestions/suggestion-service"

/**
 * What to order, when, how much and why; the orders to suppliers; and the
 * ledger of stock. What must hold when several write at once is decided by
 * statements of the database, in `storage/`.
 */
export class ReplenishmentModuleService extends SuggestionService {}
