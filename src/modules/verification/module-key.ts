export const VERIFICATION_MODULE = "order_cycle_verification"
