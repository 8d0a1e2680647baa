import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"

/** The manager of a service method's context, inside its transaction or not. */
export const managerOf = (context: Context) =>
  (context.transactionManager ?? context.manager) as SqlEntityManager
