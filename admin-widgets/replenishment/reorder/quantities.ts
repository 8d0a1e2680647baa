import { createContext } from "react"

type Quantities = {
  /** What a person typed, by suggestion. */
  typed: Record<string, string>
  type: (id: string, text: string) => void
}

/** Reaches the fields of a table whose columns must stay the same. */
export const QuantitiesContext = createContext<Quantities>({
  typed: {},
  type: () => undefined,
})
