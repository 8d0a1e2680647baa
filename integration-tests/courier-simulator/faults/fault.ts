import type { faults } from "./faults"

export type Fault = (typeof faults)[number]
