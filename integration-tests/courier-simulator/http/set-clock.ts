import { BadRequest } from "../parcels/bad-request"
import type { Simulator } from "../simulator"
import { readFields } from "../vendors/read-fields"

/**
 * Puts the clock forward by `advance_minutes` or to `now` (ISO 8601), or
 * changes its `speed`; answers when the webhooks that fell due are sent.
 *
 * @throws BadRequest for a time in the clock's past and what is no number.
 */
export async function setClock(
  simulator: Simulator,
  { body }: { body: unknown }
): Promise<object> {
  const { advance_minutes, speed, now } = readFields(body)
  const { clock } = simulator
  const numbers = [advance_minutes, speed].filter((one) => one !== undefined)
  if (!numbers.every((one) => typeof one === "number" && one >= 0)) {
    throw new BadRequest("advance_minutes and speed are numbers from 0 on.")
  }
  if (now !== undefined && !clock.putForward(Date.parse(String(now)))) {
    throw new BadRequest(
      `The clock goes forward only: it is ${new Date(clock.now()).toISOString()}, write a later ISO 8601 time.`
    )
  }
  if (advance_minutes !== undefined) {
    clock.advance(Number(advance_minutes))
  }
  if (speed !== undefined) {
    clock.setSpeed(Number(speed))
  }
  await simulator.tell()
  return { now: new Date(clock.now()).toISOString(), speed: clock.speed }
}
