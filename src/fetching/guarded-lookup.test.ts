import type { LookupAddress } from "node:dns";
import { expect, test } from "vitest";
import { checkLiteral, guardedLookup, type Resolve } from "./guarded-lookup.js";
import { isPublicAddress } from "./special-networks.js";

function lookUp(
  found: readonly string[],
  options: { readonly all?: boolean } = { all: true },
): Promise<unknown> {
  const resolve: Resolve = (_, __, done) =>
    done(
      null,
      found.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  return new Promise((settle, reject) => {
    guardedLookup(isPublicAddress, resolve)(
      "host.example",
      options,
      (error, address: string | LookupAddress[]) => {
        if (error) reject(error);
        else settle(address);
      },
    );
  });
}

test("public addresses are given to the socket", async () => {
  expect(await lookUp(["93.184.215.14", "2606:2800::1"])).toEqual([
    { address: "93.184.215.14", family: 4 },
    { address: "2606:2800::1", family: 6 },
  ]);
  expect(await lookUp(["93.184.215.14"], {})).toBe("93.184.215.14");
});

test.each([
  [["127.0.0.1"]],
  [["93.184.215.14", "10.0.0.1"]],
  [["2606:2800::1", "::1"]],
  [["::ffff:93.184.215.14"]],
])("a host at %j is refused", async (found) => {
  await expect(lookUp(found)).rejects.toMatchObject({ name: "HearsayError", code: "private" });
});

test("a host without an address is not found", async () => {
  await expect(lookUp([])).rejects.toMatchObject({ code: "ENOTFOUND" });
});

test.each(["127.0.0.1", "[::1]", "[::ffff:7f00:1]", "10.0.0.1", "0.0.0.0", "169.254.169.254"])(
  "the host %s is refused as it stands",
  (host) => {
    expect(() => checkLiteral(host, isPublicAddress)).toThrow(expect.objectContaining({ code: "private" }));
  },
);

test.each(["example.com", "93.184.215.14", "[2606:2800::1]"])("the host %s is not", (host) => {
  expect(() => checkLiteral(host, isPublicAddress)).not.toThrow();
});
