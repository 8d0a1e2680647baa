const { subscribersEnded } = require("../fixtures/subscribers-ended")

/**
 * Ends each test when its subscribers have ended. A review that had read its
 * order went on in the database that was restored for the next test: it
 * reserved there, and made its order a twin.
 */
afterEach(subscribersEnded, 60_000)
