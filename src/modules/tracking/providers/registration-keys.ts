export const PROVIDER_PREFIX = "courier_provider_"
export const PROVIDER_IDS = "courier_provider_ids"
