import { verificationOptions } from "../../../../modules/verification/options"
import { zoneOfChannel } from "../zone-of-channel"

const profile = { channel: "x", time_zone: "Asia/Makassar" }
const options = verificationOptions.parse({
  timeZone: "Asia/Jakarta",
  intake: {
    channels: {
      both: { zone: "Asia/Jayapura", profile },
      profiled: { profile },
      zoned: { zone: "Europe/London" },
      neither: {},
    },
  },
})

describe("the zone in which a channel's hours are told", () => {
  it.each([
    ["both", "Asia/Jayapura"],
    ["profiled", "Asia/Makassar"],
    ["zoned", "Europe/London"],
    ["neither", "Asia/Jakarta"],
    ["toString", "Asia/Jakarta"],
    [null, "Asia/Jakarta"],
  ])("of %s is %s", (channel, zone) => {
    expect(zoneOfChannel(channel, options)).toBe(zone)
  })
})
