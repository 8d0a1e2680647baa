import type { ConfigModule } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { QueuePlace } from "../../../../analytics/queue/queue-place"
import type { AnalyticsOptions } from "../options"

/**
 * Where the shop's database and queue are: by the plugin's options, else by
 * the shop's own configuration.
 *
 * @throws MedusaError when neither names a database.
 */
export function findQueuePlace(
  options: Pick<AnalyticsOptions, "databaseUrl" | "redisUrl">,
  project: Partial<ConfigModule["projectConfig"]> | undefined
): QueuePlace {
  const databaseUrl = options.databaseUrl ?? project?.databaseUrl
  if (!databaseUrl) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The warehouse cannot be exported: set projectConfig.databaseUrl of " +
        "the shop, or the option analytics.databaseUrl of the order cycle."
    )
  }
  return {
    databaseUrl,
    redisUrl: (options.redisUrl ?? project?.redisUrl) || null,
  }
}
