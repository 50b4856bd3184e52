import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "web/src/**/*.test.ts", "training/**/*.test.ts", "test/**/*.test.ts"],
    testTimeout: 60_000,
    maxWorkers: "100%",
    // What is built is tested as it is: going through the transformer would make it three times slower.
    server: { deps: { external: [/\/dist\//] } },
  },
});
