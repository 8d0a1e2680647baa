import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

/** Columns of a supplier; of a change, those that change. */
export type SupplierValues = {
  code: string
  name: string
  email: string | null
  address: string | null
  language: "en" | "id"
  currency_code: string
  time_zone: string
  mode: "continuous" | "calendar"
  order_days: number[]
  stated_days: number | null
  minimum_minor: string | null
  free_freight_minor: string | null
  holidays: string[]
  is_active: boolean
}

export type SaveSupplierInput =
  | { id: null; values: SupplierValues }
  | { id: string; values: Partial<Omit<SupplierValues, "code">> }

export const saveSupplierStepId = "save-supplier-row"

/**
 * Makes or changes a supplier.
 *
 * @throws MedusaError DUPLICATE_ERROR for a code that is taken, NOT_ALLOWED
 *   for another currency where prices are kept in the first.
 */
export const saveSupplierStep = createStep(
  saveSupplierStepId,
  async ({ id, values }: SaveSupplierInput, { container }) => {
    const replenishment = resolveReplenishment(container)
    if (id === null) {
      const [taken] = await replenishment.listSuppliers({ code: values.code })
      if (taken) {
        throw new MedusaError(
          MedusaError.Types.DUPLICATE_ERROR,
          `The code ${values.code} is that of ${taken.name}. Take another one.`
        )
      }
      const [made] = await replenishment.createSuppliers([toRow(values)])
      return new StepResponse({ id: made.id }, undo(made.id))
    }
    const before = await replenishment.retrieveSupplier(id)
    if (
      values.currency_code &&
      values.currency_code !== before.currency_code &&
      (await replenishment.listSupplierItems({ supplier_id: id }, { take: 1 }))
        .length
    ) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The prices of ${before.name} are kept in ` +
          `${before.currency_code.toUpperCase()}. Remove what it sells before ` +
          "the currency is changed, or make another supplier."
      )
    }
    await replenishment.updateSuppliers([{ id, ...toRow(values) }])
    return new StepResponse({ id }, undo(id, before))
  },
  async (done, { container }) => {
    if (done?.before) {
      await resolveReplenishment(container).updateSuppliers([
        { id: done.id, ...toRow(done.before) },
      ])
    } else if (done) {
      await resolveReplenishment(container).deleteSuppliers(done.id)
    }
  }
)

/** Lists are JSON columns, whose type the data model does not know. */
const toRow = (values: object) => values as Record<string, never>

/** What takes it back: the row as it was, null for one that is new. */
const undo = (id: string, before: object | null = null) => ({ id, before })
