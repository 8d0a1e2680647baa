import type { Room } from "../box/room"
import type { Carton } from "../input/carton"

/** A carton with the rooms it offers and how many may be used. */
export type Supply = { carton: Carton; rooms: Room[]; limit: number }
