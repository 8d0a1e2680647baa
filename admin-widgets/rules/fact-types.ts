import {
  type Fact,
  type FactType,
  lineFacts,
  orderFacts,
} from "../../src/types/rule-language"

/** Every fact with its type. */
export const factTypes: Record<Fact, FactType> = { ...orderFacts, ...lineFacts }
