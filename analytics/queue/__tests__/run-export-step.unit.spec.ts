import { exportWarehouse } from "../../export-warehouse"
import { publishedFile } from "../../warehouse/published-file"
import { runExportStep, type TriedExport } from "../run-export-step"

jest.mock("../../export-warehouse")
jest.mock("../../warehouse/published-file")

describe("runExportStep", () => {
  const place = { databaseUrl: "postgres://shop", directory: "/warehouse" }
  const isPublished = (file: string | null) =>
    jest.mocked(publishedFile).mockResolvedValue(file)
  const exports = (file: string, state: "published" | "unchanged") =>
    jest
      .mocked(exportWarehouse)
      .mockResolvedValue({ file, state } as Awaited<
        ReturnType<typeof exportWarehouse>
      >)

  const makeJob = () => {
    const job = {
      data: { directory: "/elsewhere" } as TriedExport,
      updateData: async (data: TriedExport) => {
        job.data = data
      },
      updateProgress: async () => undefined,
    }
    return job
  }

  it("counts what an earlier try published before it was lost", async () => {
    const job = makeJob()
    isPublished("/warehouse/gen-7.duckdb")
    exports("/warehouse/gen-8.duckdb", "published")
    expect((await runExportStep(job, place)).state).toBe("published")
    isPublished("/warehouse/gen-8.duckdb")
    exports("/warehouse/gen-8.duckdb", "unchanged")
    expect((await runExportStep(job, place)).state).toBe("published")
  })

  it("counts the first generation too", async () => {
    const job = makeJob()
    isPublished(null)
    exports("/warehouse/gen-1.duckdb", "published")
    await runExportStep(job, place)
    isPublished("/warehouse/gen-1.duckdb")
    exports("/mount/gen-1.duckdb", "unchanged")
    expect((await runExportStep(job, place)).state).toBe("published")
  })

  it("is unchanged by whatever path, and however often it is tried", async () => {
    const job = makeJob()
    isPublished("/warehouse/gen-7.duckdb")
    exports("/mount/gen-7.duckdb", "unchanged")
    expect((await runExportStep(job, place)).state).toBe("unchanged")
    expect((await runExportStep(job, place)).state).toBe("unchanged")
  })
})
