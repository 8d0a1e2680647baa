import type { SandboxedJob } from "bullmq"
import type { ExportResult } from "../export-result"
import { exportParquet } from "../parquet/export-parquet"
import type { ExportJobData } from "./export-job"

/**
 * Writes as Parquet what the export before it published.
 *
 * @returns the directory of the generation's Parquet files.
 */
export async function runParquetStep(
  job: Pick<SandboxedJob<ExportJobData>, "data" | "getChildrenValues">,
  directory: string
): Promise<string> {
  const [exported] = Object.values(await job.getChildrenValues<ExportResult>())
  if (!exported) {
    throw new Error("The queue lost the export whose Parquet this job writes.")
  }
  const { generation } = exported
  const memoryLimit = job.data.memory_limit
  return await exportParquet({ directory, generation, memoryLimit })
}
