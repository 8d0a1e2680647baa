export const PROVIDER_PREFIX = "settlement_provider_"
export const PROVIDER_IDS = "settlement_provider_ids"
