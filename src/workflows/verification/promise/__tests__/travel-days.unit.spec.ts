import { nameService } from "../name-service"
import { toTravelDays } from "../to-travel-days"

const couriers = [
  { code: "jne", name: "JNE" },
  { code: "jnt", name: "J&T Express" },
  { code: "own", name: "Own delivery" },
]

describe("the service that a shipping option means", () => {
  it("is what follows its courier's code or name", () => {
    expect(nameService("JNE REG", couriers)).toEqual({
      courier: "jne",
      service: "reg",
    })
    expect(nameService("J&T Express - EZ", couriers)).toEqual({
      courier: "jnt",
      service: "ez",
    })
    expect(nameService("jnt", couriers)).toEqual({
      courier: "jnt",
      service: "",
    })
  })

  it("is none where the name begins with no courier", () => {
    const named = ["Regular", "", "JNEX REG", "by JNE"].map((option) =>
      nameService(option, couriers)
    )
    expect(named).toEqual([null, null, null, null])
  })
})

describe("days of travel", () => {
  const days = (p90_hours: number, lane_key = "jne|reg|id/jawa|id/jawa") =>
    toTravelDays({ lane_key, p90_hours })

  it("are whole and one at least", () => {
    expect([days(5), days(24), days(24.5), days(71)]).toEqual([1, 1, 2, 3])
  })

  it("are not known from a courier's parcels to anywhere", () => {
    expect(days(24, "jne")).toBeNull()
    expect(toTravelDays(undefined)).toBeNull()
  })
})
