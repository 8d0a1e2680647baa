/** Begins the key of a refund that was asked for at core's own route. */
export const CORE_ROUTE_KEY = "core-route:"
