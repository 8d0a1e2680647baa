/** A payload as its courier would send it, with the dialect that reads it. */
export type ParcelBody = { dialect: string; body: string }

const SCANS = 12

const START = Date.UTC(2026, 10, 2, 1)

const HOUR_MS = 3_600_000

const cities = ["JAKARTA", "BANDUNG", "SEMARANG", "SURABAYA", "DENPASAR"]

/**
 * Payloads of one parcel each, twelve scans from the counter to the door, in
 * turn as three couriers write them: JNE's local time and codes, EasyPost's
 * UTC and statuses, our own shape with words only.
 */
export const parcelBodies = (count: number): ParcelBody[] =>
  Array.from({ length: count }, (_, parcel) => {
    const scans = Array.from({ length: SCANS }, (_, step) => ({
      at: new Date(START + (parcel % 500) * HOUR_MS + step * 5 * HOUR_MS),
      city: cities[(parcel + step) % cities.length],
      step,
    }))
    return [jneBody, easypostBody, ownBody][parcel % 3](parcel, scans)
  })

type Scan = { at: Date; city: string; step: number }

/** What happens at each of the twelve steps, in JNE's words and codes. */
const journey = (step: number): [code: string, words: string] => {
  if (step === 0) {
    return ["RC1", "SHIPMENT RECEIVED BY JNE COUNTER OFFICER AT"]
  }
  if (step === SCANS - 1) {
    return ["D01", "DELIVERED TO"]
  }
  if (step === SCANS - 2) {
    return ["IP3", "WITH DELIVERY COURIER"]
  }
  return step % 2
    ? ["OP1", "RECEIVED AT SORTING CENTER"]
    : ["OP3", "SHIPMENT FORWARDED TO DESTINATION"]
}

const two = (value: number) => String(value).padStart(2, "0")

function jneBody(parcel: number, scans: Scan[]): ParcelBody {
  const history = scans.map(({ at, city, step }) => {
    const [code, words] = journey(step)
    const date =
      `${two(at.getUTCDate())}-${two(at.getUTCMonth() + 1)}-` +
      `${at.getUTCFullYear()} ${two(at.getUTCHours())}:00`
    return { date, code, desc: `${words} [${city}]` }
  })
  const cnote = { cnote_no: `JNE${parcel}`, pod_status: null }
  return { dialect: "jne", body: JSON.stringify({ cnote, history }) }
}

const easypostStatus = (step: number) =>
  step === SCANS - 1
    ? "delivered"
    : step === SCANS - 2
      ? "out_for_delivery"
      : "in_transit"

function easypostBody(parcel: number, scans: Scan[]): ParcelBody {
  const tracking_details = scans.map(({ at, city, step }) => ({
    object: "TrackingDetail",
    message: `${journey(step)[1]} ${step}`,
    description: "",
    status: easypostStatus(step),
    status_detail: "arrived_at_facility",
    datetime: at.toISOString(),
    source: "FedEx",
    carrier_code: `C${step}`,
    tracking_location: { object: "TrackingLocation", city, state: null },
  }))
  const tracker = {
    id: `trk_${parcel}`,
    object: "Tracker",
    tracking_code: `EZ${parcel}`,
    carrier: "FedEx",
    status: "delivered",
    updated_at: scans[SCANS - 1].at.toISOString(),
    tracking_details,
  }
  return { dialect: "easypost", body: JSON.stringify(tracker) }
}

function ownBody(parcel: number, scans: Scan[]): ParcelBody {
  const events = scans.map(({ at, city, step }) => ({
    at: at.toISOString().slice(0, 19).replace("T", " "),
    text: `${journey(step)[1]} [${city}]`,
    location: city,
  }))
  const body = { courier: "sicepat", tracking_number: `OWN${parcel}`, events }
  return { dialect: "generic", body: JSON.stringify(body) }
}
