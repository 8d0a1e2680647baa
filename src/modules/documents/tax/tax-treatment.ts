/**
 * How a line is taxed in Indonesia. `general` and `luxury` goods carry PPN;
 * `exempt` ones are freed of it (*dibebaskan*), `none` are outside it.
 */
export const taxTreatments = ["general", "luxury", "exempt", "none"] as const

export type TaxTreatment = (typeof taxTreatments)[number]

export const isTaxed = (treatment: TaxTreatment) =>
  treatment === "general" || treatment === "luxury"
