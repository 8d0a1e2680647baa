import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { readCalendarDays } from "../../../modules/verification/tables/read-calendar-days"
import { readServiceAreas } from "../../../modules/verification/tables/read-service-areas"

export type ImportTableInput = {
  table: "service_areas" | "calendar_days"
  /** The CSV's text. */
  content: string
}

export const importTableStepId = "import-verification-table"

/**
 * Writes the good rows of a merchant's table; rows are set, not added up, so
 * the same file again changes nothing and nothing need be taken back.
 *
 * @returns how many rows were written, and what is wrong with others by line.
 * @throws MedusaError INVALID_DATA when no row can be read.
 */
export const importTableStep = createStep(
  importTableStepId,
  async ({ table, content }: ImportTableInput, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const areas = table === "service_areas" ? readServiceAreas(content) : null
    const days = table === "calendar_days" ? readCalendarDays(content) : null
    const problems = areas?.problems ?? days?.problems ?? []
    const count = areas?.rows.length ?? days?.rows.length ?? 0
    if (!count) {
      const [first] = problems
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        first
          ? `Nothing was imported. Line ${first.line}: ${first.message}`
          : "The file has no rows: nothing was imported."
      )
    }
    if (areas) {
      await verification.upsertServiceAreas(areas.rows)
    }
    if (days) {
      await verification.upsertCalendarDays(days.rows)
    }
    return new StepResponse({ imported: count, problems })
  }
)
