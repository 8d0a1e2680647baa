import { medusa } from "./medusa.mjs"
import { runCommand } from "./run-command.mjs"

/** Lets the store say what to order, from the forecast just published. */
export const proposeOrders = ({ env, log, interruption }) =>
  runCommand({
    argv: medusa("exec", "./demo/replenishment/propose-orders.ts"),
    env,
    log,
    interruption,
  })
