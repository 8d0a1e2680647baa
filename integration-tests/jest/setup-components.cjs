const { configure } = require("@testing-library/react")
require("@testing-library/jest-dom")

// A loaded machine renders late; no test measures time.
configure({ asyncUtilTimeout: 20_000 })
