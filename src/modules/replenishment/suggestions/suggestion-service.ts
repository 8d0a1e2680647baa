import { LedgerService } from "../ledger/ledger-service"

/** Suggestions, alerts, overrides and project demand. */
export class SuggestionService extends LedgerService {}
