import type { Model } from "../models/model"

/** The types of a model's columns, by name. */
export const typesOf = ({ columns }: Model): Record<string, string> =>
  Object.fromEntries(
    Object.entries(columns).map(([name, { type }]) => [name, type])
  )
