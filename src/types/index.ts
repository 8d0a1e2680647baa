export * from "./events"
export * from "./order-desk"
export * from "./report"
export * from "./timeline"
