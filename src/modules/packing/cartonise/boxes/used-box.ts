import type { BoxFill } from "../box/box-fill"

/** A carton in use: its place in the list of supplies, and what is in it. */
export type UsedBox = { supply: number; fill: BoxFill }
