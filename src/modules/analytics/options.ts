import { z } from "@medusajs/framework/zod"
import { IANAZone } from "luxon"
import { kpis } from "../../../analytics/index"

const target = ({ unit }: (typeof kpis)[number]) => {
  const number = z.number().nonnegative()
  return (unit === "share" ? number.max(1) : number).optional()
}

/** Section `analytics` of the plugin options. */
export const analyticsOptions = z.object({
  directory: z
    .string()
    .trim()
    .min(1)
    .default(".data/warehouse")
    .describe(
      "Directory of the DuckDB warehouse, relative to the shop's own. API servers and workers on several machines need a shared one, or the option share."
    ),
  timeZone: z
    .string()
    .default("Asia/Jakarta")
    .refine(IANAZone.isValidZone, "is no IANA time zone, as Asia/Jakarta is.")
    .describe("Store zone (IANA) in which days, weeks and schedules are cut."),
  schedule: z
    .enum(["hourly", "nightly", "off"])
    .default("nightly")
    .describe("How often the warehouse is exported without being asked."),
  nightlyHour: z
    .number()
    .int()
    .min(0)
    .max(23)
    .default(2)
    .describe("Hour in the store zone from which the nightly export may run."),
  worker: z
    .boolean()
    .default(true)
    .describe(
      "Whether Medusa's worker process (modes worker and shared) takes exports itself. Switch it off where `order-cycle worker` runs."
    ),
  databaseUrl: z
    .string()
    .trim()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      "PostgreSQL that is exported and holds the queue; null is the shop's own (projectConfig.databaseUrl)."
    ),
  redisUrl: z
    .string()
    .trim()
    .nullable()
    .default(null)
    .describe(
      "Redis of the queue; null is the shop's own (projectConfig.redisUrl), and where that is not set either, or this is empty, the queue lives in PostgreSQL."
    ),
  memoryLimit: z
    .string()
    .regex(/^\d+(\.\d+)?\s?(KB|MB|GB|KiB|MiB|GiB)$/, "is no size, as 512MB is.")
    .default("512MB")
    .describe("Memory that DuckDB may take in an export."),
  forecastShardItems: z
    .number()
    .int()
    .min(1_000)
    .nullable()
    .default(null)
    .describe(
      "Items at locations in one job when the forecast of a large shop is shared out over all workers of the queue; 20000 is a good size. Null: threads of the worker that exports do all of it. The result is the same."
    ),
  parquet: z
    .boolean()
    .default(false)
    .describe(
      "Whether each generation is also written as Parquet files, cut by month, to `parquet/` in the directory."
    ),
  share: z
    .enum(["off", "files"])
    .default("off")
    .describe(
      "How servers without a shared directory get new generations: `files` uploads each as a private file through Medusa's File module, from a Medusa worker that has it in its directory, and every Medusa process whose directory has an older one fetches it when a report is asked; `off` leaves it to a shared directory. Set it the same in every process."
    ),
  staleAfterHours: z
    .number()
    .positive()
    .nullable()
    .default(null)
    .describe(
      "Age from which reports are marked as stale; null is two schedules: 2 hours or 48."
    ),
  targets: z
    .strictObject(
      Object.fromEntries(kpis.map((kpi) => [kpi.name, target(kpi)]))
    )
    .default({})
    .describe(
      "What the shop wants to reach, by key figure: shares from 0 to 1 (`otif: 0.95`), times in hours. Shown beside the figure and as a line in its chart."
    ),
})

export type AnalyticsOptions = z.infer<typeof analyticsOptions>
