import { expect, it } from "vitest";
import { exampleOf, filled, type OpenApi, operationsOf } from "./openapi.js";

const document: OpenApi = {
  info: { title: "A", version: "1" },
  servers: [{ url: "/api/" }],
  paths: {
    "/things/{id}": {
      get: {
        parameters: [
          { name: "id", in: "path", required: true },
          { name: "q", in: "query" },
          { $ref: "#/components/parameters/Limit", name: "", in: "" },
        ],
      },
      post: {},
    },
  },
  components: {
    parameters: { Limit: { name: "limit", in: "query", required: true } },
    schemas: {
      Thing: {
        type: "object",
        required: ["name", "kind", "parts", "n", "yes"],
        properties: {
          name: { type: "string" },
          kind: { enum: ["a", "b"] },
          parts: { type: "array", items: { $ref: "#/components/schemas/Part" } },
          n: { type: ["integer", "null"] },
          yes: { const: true },
          other: { type: "string" },
        },
      },
      Part: { oneOf: [{ type: "object", required: ["x"], properties: { x: { default: 3 } } }] },
    },
  },
};

it("lists operations with their parameters, at their whole addresses", () => {
  const [get, post] = operationsOf(document);
  expect([get.method, get.path, get.parameters.map(({ name }) => name)]).toEqual([
    "get",
    "/api/things/{id}",
    ["id", "q", "limit"],
  ]);
  expect(post.method).toBe("post");
});

it("fills an address in, and gives none while something is missing", () => {
  const [get] = operationsOf(document);
  expect(filled(get, { id: "a/b", limit: "3" })).toBe("/api/things/a%2Fb?limit=3");
  expect(filled(get, { id: "a", q: "x y", limit: "3" })).toBe("/api/things/a?q=x+y&limit=3");
  expect(filled(get, { limit: "3" })).toBeNull();
  expect(filled(get, { id: "a" })).toBeNull();
});

it("makes an example of what must be given", () => {
  expect(exampleOf({ $ref: "#/components/schemas/Thing" }, document)).toEqual({
    name: "",
    kind: "a",
    parts: [{ x: 3 }],
    n: 0,
    yes: true,
  });
});
