import type { SandboxedJob } from "bullmq"
import { fitShard } from "../../forecast/fit/fit-shard"
import type { FitJobData, FitWork } from "./fit-job"
import { packed, unpacked } from "./packed"

/** Whose worker was killed must not go on: another worker takes the job. */
process.on("disconnect", () => process.exit(1))

/** BullMQ calls this in a process of its own, one job at a time. */
export default async function processFitJob(
  job: Pick<SandboxedJob<FitJobData>, "data">
): Promise<string> {
  const { panel, season, horizon } = unpacked<FitWork>(job.data.work)
  return packed(fitShard(panel, season, horizon))
}
